/// The stages of ISO 10002:2018, clause 7, in the words of the record; a stage may be passed at once but is never skipped.
package enum CaseStage: String, CaseIterable, Comparable, Sendable {
    case received
    case acknowledged
    case assessed
    case investigating
    case responded
    case closed

    /// The place in the order, from 0.
    package var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The stage that the record shows next; nil behind the last.
    package var next: CaseStage? { self == .closed ? nil : Self.allCases[place + 1] }

    /// Earlier stages come first.
    package static func < (left: CaseStage, right: CaseStage) -> Bool { left.place < right.place }
}

/// One step of the record from a stage to another; only reopening leads back.
package struct StageMove: Hashable, Sendable {
    /// The stage that was left.
    package let from: CaseStage
    /// The stage that was entered.
    package let to: CaseStage
}
