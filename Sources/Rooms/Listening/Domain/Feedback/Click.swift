package import Primitives

/// One raw visit of a survey link; it never is a rating, it only helps to grade a rating that nobody has confirmed.
package struct Click: Hashable, Sendable {
    /// What was followed.
    package let target: ClickTarget
    /// When.
    package let at: Instant

    /// A visit as it was noted.
    package init(target: ClickTarget, at: Instant) {
        self.target = target
        self.at = at
    }
}

/// The links of a survey mail.
package enum ClickTarget: Hashable, Sendable {
    case face(Face)
    /// A number of a scale; which scale, the survey knows.
    case number(Int)
    /// The link that no person can see.
    case trap

    /// The word in storage and in the link: the face's own, the number, or `none` for the hidden link.
    package var word: String {
        switch self {
        case .face(let face): face.rawValue
        case .number(let number): String(number)
        case .trap: "none"
        }
    }

    /// Reads the word back; nil for any other word.
    package init?(word: String) {
        if word == "none" {
            self = .trap
        } else if let face = Face(rawValue: word) {
            self = .face(face)
        } else if let number = Int(word), (0...10).contains(number), String(number) == word {
            self = .number(number)
        } else {
            return nil
        }
    }

    /// The rating that the link offers in a survey of a kind; nil for the hidden link and for links of another kind.
    package func rating(of kind: SurveyKind) -> Rating? { self == .trap ? nil : Rating(word: word, of: kind) }
}

/// What the raw visits of one link say together.
package struct ClickEvidence: Hashable, Sendable {
    /// Provisional, or robot when a signal of a scanner was seen; never more than that.
    package let grade: EvidenceGrade
    /// The answer whose link was followed last; nil when only the hidden link was.
    package let answer: ClickTarget?

    /// The face that was followed last; nil for a number.
    package var face: Face? { if case .face(let face)? = answer { face } else { nil } }

    /// A person does not follow two answers within this span.
    package static let burst: Duration = .seconds(60)
    /// A person does not answer within this span of the sending.
    package static let haste: Duration = .seconds(10)

    /// Weighs the visits; nil without any.
    package init?(_ clicks: [Click], sentAt: Instant?) {
        guard !clicks.isEmpty else { return nil }
        let ordered = clicks.sorted { $0.at < $1.at }
        let answers = ordered.filter { $0.target != .trap }
        let isTrapped = ordered.contains { $0.target == .trap }
        let isHasty = sentAt.map { sent in ordered.contains { $0.at - sent < Self.haste } } ?? false
        let isBurst = zip(answers, answers.dropFirst()).contains {
            $0.target != $1.target && $1.at - $0.at <= Self.burst
        }
        grade = isTrapped || isHasty || isBurst ? .robot : .provisional
        answer = answers.last?.target
    }
}
