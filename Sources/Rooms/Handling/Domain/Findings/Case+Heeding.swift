import TextAnalysis

extension Case {
    /// The case after an aspect of its customer's words was set right.
    ///
    /// `anger` is the highest grade among all its words now, 0...3; `elsewhere` says that other words of the case show the
    /// same, so that taking it off here takes nothing from the case. Priority and deadlines are a person's to change.
    func heeding(_ aspect: FindingAspect, in findings: Findings, anger: Int, elsewhere: Bool) -> Case {
        var after = self
        switch aspect {
        case .anger: after.anger = anger
        case .problem:
            switch findings.problem {
            case .practical: after.branch = .practical
            case .emotional: after.branch = .emotional
            case .both: after.branch = .both
            case .none: after.branch = .unknown
            }
        case .stake(let stake):
            if findings.atStake.contains(stake) {
                after.stake.values.insert(stake)
            } else if !elsewhere {
                after.stake.values.remove(stake)
            }
        case .abuse, .confusion, .distress, .intent, .topic: break
        }
        return after
    }
}
