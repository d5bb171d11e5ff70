import TextAnalysis
import Web

extension FindingAspect {
    /// What a chip calls it when it has this value; nil for what no chip shows, such as no anger at all.
    func word(_ value: String) -> Text? {
        switch self {
        case .anger: Int(value).flatMap { Anger(rawValue: $0) }?.word
        case .abuse: value == "none" ? nil : HandlingText.findingAbuse
        case .problem: ProblemKind(rawValue: value)?.word
        case .distress: value == "1" ? HandlingText.findingDistress : nil
        case .confusion: value == "1" ? HandlingText.findingConfusion : nil
        case .topic(let topic): value == "1" && topic != .other ? topic.word : nil
        case .intent(let intent): value == "1" ? intent.word : nil
        case .stake(let stake): value == "1" ? HandlingText.findingStake(value: stake.text) : nil
        }
    }

    /// The values that can be put on where the findings have none; the first is the mildest.
    var values: [String] {
        switch self {
        case .anger: ["1", "2", "3"]
        case .abuse: ["insult"]
        case .problem: ["practical", "emotional", "both"]
        case .distress, .confusion, .intent, .stake, .topic: ["1"]
        }
    }

    /// The value that takes it off.
    var nothing: String {
        switch self {
        case .abuse, .problem: "none"
        case .anger, .distress, .confusion, .intent, .stake, .topic: "0"
        }
    }
}

extension Anger {
    /// The grade in a calm word; nil for none.
    var word: Text? {
        switch self {
        case .none: nil
        case .annoyed: HandlingText.findingAnnoyed
        case .angry: HandlingText.findingAngry
        case .furious: HandlingText.findingFurious
        }
    }
}

extension ProblemKind {
    fileprivate var word: Text? {
        switch self {
        case .practical: HandlingText.branchPractical
        case .emotional: HandlingText.branchEmotional
        case .both: HandlingText.branchBoth
        case .none: nil
        }
    }
}

extension Intent {
    /// What the writer wants, in two or three words.
    var word: Text {
        switch self {
        case .complaint: HandlingText.intentComplaint
        case .question: HandlingText.intentQuestion
        case .request: HandlingText.intentRequest
        case .thanks: HandlingText.intentThanks
        case .praise: HandlingText.intentPraise
        case .suggestion: HandlingText.intentSuggestion
        case .cancel: HandlingText.intentCancel
        case .churnThreat: HandlingText.intentLeaving
        case .authorityThreat: HandlingText.intentAuthority
        case .publicityThreat: HandlingText.intentPublicity
        case .callbackRequest: HandlingText.intentCall
        case .refundRequest: HandlingText.intentRefund
        }
    }
}

extension FindingLabel {
    /// What a reader learns at underlined words; nil for what no chip shows.
    var word: Text? {
        switch self {
        case .anger: HandlingText.findingAngry
        case .distress: HandlingText.findingDistress
        case .confusion: HandlingText.findingConfusion
        case .stake(let stake): HandlingText.findingStake(value: stake.text)
        case .topic(let topic): FindingAspect.topic(topic).word("1")
        case .intent(let intent): intent.word
        case .abuse, .problem, .sentiment: nil
        }
    }
}
