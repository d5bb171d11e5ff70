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
    /// The link that no person can see.
    case trap

    /// The word in storage and in the link: the face's own, or `none` for the hidden link.
    package var word: String {
        switch self {
        case .face(let face): face.rawValue
        case .trap: "none"
        }
    }

    /// Reads the word back; nil for any other word.
    package init?(word: String) {
        if word == "none" {
            self = .trap
        } else if let face = Face(rawValue: word) {
            self = .face(face)
        } else {
            return nil
        }
    }
}

/// What the raw visits of one link say together.
package struct ClickEvidence: Hashable, Sendable {
    /// Provisional, or robot when a signal of a scanner was seen; never more than that.
    package let grade: EvidenceGrade
    /// The face that was followed last; nil when only the hidden link was.
    package let face: Face?

    /// A person does not follow two faces within this span.
    package static let burst: Duration = .seconds(60)
    /// A person does not answer within this span of the sending.
    package static let haste: Duration = .seconds(10)

    /// Weighs the visits; nil without any.
    package init?(_ clicks: [Click], sentAt: Instant?) {
        guard !clicks.isEmpty else { return nil }
        let ordered = clicks.sorted { $0.at < $1.at }
        let faces = ordered.compactMap { click -> (face: Face, at: Instant)? in
            if case .face(let face) = click.target { (face, click.at) } else { nil }
        }
        let isTrapped = ordered.contains { $0.target == .trap }
        let isHasty = sentAt.map { sent in ordered.contains { $0.at - sent < Self.haste } } ?? false
        let isBurst = zip(faces, faces.dropFirst()).contains { $0.face != $1.face && $1.at - $0.at <= Self.burst }
        grade = isTrapped || isHasty || isBurst ? .robot : .provisional
        face = faces.last?.face
    }
}
