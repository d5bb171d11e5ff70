import TextAnalysis

/// What a mood or a circumstance changes on the card of one step.
struct StepAddition: Sendable {
    /// Takes the place of the step's own first line.
    var lead: GuideText?
    /// Lines that come before the step's own.
    var items: [GuideItem] = []
    /// Sentences that come before the step's own.
    var inserts: [GuideText] = []
}

extension GuideSituation {
    /// What this situation changes, the weightiest first: danger, too few words, mood, the customer's own part,
    /// waiting, guarantee.
    func additions(to step: GuideStep) -> [StepAddition] {
        var tables: [[GuideStep: StepAddition]] = []
        if atStake.contains(.healthAndSafety) { tables.append(StepAddition.danger) }
        if hasTooFewWords && mode == .written { tables.append(StepAddition.tooFewWords) }
        switch mood {
        case .even: break
        case .anxious: tables.append(StepAddition.anxious)
        case .angry: tables.append(StepAddition.angry)
        case .confused: tables.append(StepAddition.confused)
        }
        if isCausedByCustomer { tables.append(StepAddition.causedByCustomer) }
        if isWaiting { tables.append(StepAddition.waiting) }
        switch guarantee {
        case .unknown: break
        case .covers: tables.append(StepAddition.guaranteeCovers)
        case .ended: tables.append(StepAddition.guaranteeEnded)
        }
        return tables.compactMap { $0[step] }
    }
}
