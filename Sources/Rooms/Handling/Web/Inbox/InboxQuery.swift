import Foundation
import HTTPTypes
import Hummingbird
import Listening
import People
import Primitives
import TextAnalysis
import Web

/// The words of the addresses of lists: which view, which conditions, behind which line.
struct InboxQuery: Sendable, Equatable {
    /// The views in the order of their tabs.
    enum View: String, CaseIterable, Sendable {
        case open, mine, unassigned, waiting, angry
        case keyAccounts = "key_accounts"
        case closed
    }

    var view = View.open
    var face: Listening.Face?
    var priority: Priority?
    var touchpoint: Touchpoint?
    var language: LanguageCode?
    var channel: Channel?
    var team: TeamID?
    var assignee: StaffID?
    /// What the words are about.
    var topic: Topic?
    /// At least this grade.
    var anger: Anger?
    /// `distress` or `confusion`.
    var feeling: String?
    var words = ""
    var after: QueueCursor?

    init() {}

    /// Reads an address; what it does not know it leaves out.
    init(_ request: Request) {
        let query = request.uri.queryParameters
        self.init { name in query[name[...]].map { String($0) } ?? "" }
    }

    /// Reads the words that a saved view keeps or a form sends; what it does not know it leaves out.
    init(words: [String: String]) { self.init { words[$0] ?? "" } }

    private init(_ text: (String) -> String) {
        view = View(rawValue: text("view")) ?? .open
        face = Listening.Face(rawValue: text("face"))
        priority = Int(text("priority")).flatMap { Priority(rawValue: $0) }
        touchpoint = Touchpoint(rawValue: text("touchpoint"))
        language = LanguageCode(rawValue: text("language"))
        channel = Channel(rawValue: text("channel"))
        team = TeamID(text("team"))
        assignee = StaffID(text("assignee"))
        topic = Topic(rawValue: text("topic"))
        anger = Int(text("anger")).flatMap { Anger(rawValue: $0) }.flatMap { $0 == .none ? nil : $0 }
        feeling = Self.feelings.first { $0 == text("feeling") }
        words = String(text("q").trimmed.prefix(Limits.lineCharacters))
        after = QueueCursor(text("after"))
    }

    /// The filter for the viewer's own lists.
    func filter(for staff: StaffID) -> QueueFilter {
        var filter = QueueFilter(queueView(for: staff))
        filter.faces = face.map { [$0] } ?? []
        filter.priorities = priority.map { [$0] } ?? []
        filter.touchpoints = touchpoint.map { [$0] } ?? []
        filter.languages = language.map { [$0] } ?? []
        filter.channels = channel.map { [$0] } ?? []
        filter.team = team
        filter.assignee = assignee
        filter.minimumAnger = anger?.rawValue
        filter.findings = Set([topic.map { FindingAspect.topic($0).name }, feeling].compactMap(\.self))
        filter.words = words
        return filter
    }

    private func queueView(for staff: StaffID) -> QueueView {
        switch view {
        case .open: .open
        case .mine: .mine(staff)
        case .unassigned: .unassigned
        case .waiting: .waiting
        case .angry: .angryUnanswered
        case .keyAccounts: .keyAccounts
        case .closed: .closed
        }
    }

    /// The names of all conditions that an address may have.
    static let conditionNames = [
        "face", "priority", "touchpoint", "topic", "anger", "feeling", "language", "channel", "team", "assignee", "q",
    ]

    /// Feelings beside anger that a list can ask for.
    static let feelings = [FindingAspect.distress.name, FindingAspect.confusion.name]

    /// The conditions beside the view, as they stand in the address.
    var conditions: [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("face", face?.rawValue), ("priority", priority.map { String($0.rawValue) }),
            ("touchpoint", touchpoint?.rawValue), ("topic", topic?.rawValue),
            ("anger", anger.map { String($0.rawValue) }), ("feeling", feeling), ("language", language?.rawValue),
            ("channel", channel?.rawValue),
            ("team", team?.description), ("assignee", assignee?.description), ("q", words.isEmpty ? nil : words),
        ]
        return all.compactMap { pair in pair.1.map { (pair.0, $0) } }
    }

    /// The words that bring this list back, from its beginning.
    var stored: [String: String] {
        Dictionary(conditions.map { ($0.name, $0.value) } + [("view", view.rawValue)]) { first, _ in first }
    }

    /// Whether a saved view shows just this list.
    func isShown(by saved: SavedView) -> Bool { InboxQuery(words: saved.words).stored == stored }

    /// The address of this list, behind `cursor` when one is given.
    func address(after cursor: QueueCursor? = nil) -> String {
        var parts = [("view", view.rawValue)] + conditions.map { ($0.name, $0.value) }
        if let cursor { parts.append(("after", cursor.description)) }
        return "/inbox?" + parts.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
    }

    /// The same list with another view and from its beginning.
    func showing(_ view: View) -> InboxQuery {
        var other = self
        other.view = view
        other.after = nil
        return other
    }

    private func encoded(_ value: String) -> String {
        value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension InboxQuery.View {
    var text: Text {
        switch self {
        case .open: HandlingText.viewOpen
        case .mine: HandlingText.viewMine
        case .unassigned: HandlingText.viewUnassigned
        case .waiting: HandlingText.viewWaiting
        case .angry: HandlingText.viewAngry
        case .keyAccounts: HandlingText.viewKeyAccounts
        case .closed: HandlingText.viewClosed
        }
    }

    func count(in counts: CaseCounts) -> Int? {
        switch self {
        case .open: counts.open
        case .mine: counts.mine
        case .unassigned: counts.unassigned
        case .waiting: counts.waiting
        case .angry: counts.angryUnanswered
        case .keyAccounts: counts.keyAccounts
        case .closed: nil
        }
    }
}
