extension GuideSituation {
    /// The situation of a case: its language, branch, stakes and cause as they are recorded; `wordCount` counts the
    /// words of the complaint, nil when there is none in writing.
    package init(
        of current: Case, mood: GuideMood, mode: GuideMode, wordCount: Int?, isWaiting: Bool = false,
        guarantee: GuideGuarantee = .unknown
    ) {
        self.init(
            language: current.language, branch: current.branch, mood: mood, mode: mode, atStake: current.stake.values,
            isCausedByCustomer: current.isCausedByCustomer, isWaiting: isWaiting,
            hasTooFewWords: wordCount.map { $0 < tooFewWords } ?? false, guarantee: guarantee)
    }
}
