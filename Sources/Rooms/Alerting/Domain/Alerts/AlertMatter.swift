package import Foundation
package import Listening
import Primitives

/// What an alert is about; feedback rings for a case, the others for one thing of another room.
package enum AlertMatter: Hashable, Sendable {
    case feedback
    /// A promise that is about to break.
    case promise(UUID)
    /// An offer that waits for somebody's approval for too long.
    case approval(UUID)
    /// An offer that the customer does not answer.
    case unanswered(UUID)
    /// Unhappy answers that become more at a touchpoint; nil for all of them together.
    case warning(Touchpoint?)

    /// The beginning of the cause key; feedback has none of its own.
    private static let words = ["promise/", "approval/", "unanswered/"]

    /// The beginning of the cause key of warnings, behind which the touchpoint or `all` stands.
    static let warningWord = "warning/"

    /// Reads the matter from an alert's cause key.
    init(causeKey: String) {
        if causeKey.hasPrefix(Self.warningWord) {
            self = .warning(Touchpoint(rawValue: String(causeKey.dropFirst(Self.warningWord.count))))
            return
        }
        guard let word = Self.words.first(where: causeKey.hasPrefix),
            let id = UUID(text: String(causeKey.dropFirst(word.count)))
        else {
            self = .feedback
            return
        }
        self = word == "promise/" ? .promise(id) : word == "approval/" ? .approval(id) : .unanswered(id)
    }

    /// The cause key of alerts about this; the empty text for feedback, whose rules make keys of their own.
    var causeKey: String {
        switch self {
        case .feedback: ""
        case .promise(let id): "promise/\(id.text)"
        case .approval(let id): "approval/\(id.text)"
        case .unanswered(let id): "unanswered/\(id.text)"
        case .warning(let touchpoint): Self.warningWord + (touchpoint?.rawValue ?? "all")
        }
    }
}

extension Alert {
    /// What the alert is about.
    package var matter: AlertMatter { AlertMatter(causeKey: causeKey) }

    /// The promise that is about to break; nil for other alerts.
    package var promise: UUID? { if case .promise(let id) = matter { id } else { nil } }

    /// Whether it is about figures and not about a customer.
    package var isWarning: Bool { if case .warning = matter { true } else { false } }
}
