/// What the words of a row are underlined for, and how much they weigh there.
struct RowMark: Sendable {
    /// What the words speak for.
    let label: FindingLabel
    /// Above 0.
    let weight: Double

    /// Nil for signals that only turn, silence or strengthen others, and for liking, which is weighed with the text.
    init?(_ signal: Signal) {
        switch signal {
        case .anger(let grade) where grade > .none: self.init(.anger, Double(grade.rawValue))
        case .abuse(let abuse): self.init(.abuse(abuse), 3)
        case .distress: self.init(.distress, 2)
        case .confusion: self.init(.confusion, 1.5)
        case .hurt: self.init(.problem(.emotional), 2)
        case .stake(let stake): self.init(.stake(stake), 1)
        case .topic(let topic): self.init(.topic(topic), 1)
        case .intent(let intent): self.init(.intent(intent), 1)
        default: return nil
        }
    }

    private init(_ label: FindingLabel, _ weight: Double) {
        self.label = label
        self.weight = weight
    }
}
