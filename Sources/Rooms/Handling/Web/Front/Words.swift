import Listening
import Primitives
import Storage
package import TextAnalysis
package import Web

extension Priority {
    /// What people call the priority.
    package var text: Text {
        switch self {
        case .low: HandlingText.priorityLow
        case .normal: HandlingText.priorityNormal
        case .high: HandlingText.priorityHigh
        case .red: HandlingText.priorityRed
        }
    }

    static var choices: [Choice] { allCases.reversed().map { Choice(String($0.rawValue), $0.text) } }
}

extension CaseStage {
    var text: Text {
        switch self {
        case .received: HandlingText.stageReceived
        case .acknowledged: HandlingText.stageAcknowledged
        case .assessed: HandlingText.stageAssessed
        case .investigating: HandlingText.stageInvestigating
        case .responded: HandlingText.stageResponded
        case .closed: HandlingText.stageClosed
        }
    }
}

extension Branch {
    var text: Text {
        switch self {
        case .practical: HandlingText.branchPractical
        case .emotional: HandlingText.branchEmotional
        case .both: HandlingText.branchBoth
        case .unknown: HandlingText.branchUnknown
        }
    }
}

extension Verdict {
    var text: Text {
        switch self {
        case .upheld: HandlingText.verdictUpheld
        case .partly: HandlingText.verdictPartly
        case .rejected: HandlingText.verdictRejected
        case .noComplaint: HandlingText.verdictNoComplaint
        }
    }
}

extension Stake {
    var text: Text {
        switch self {
        case .work: HandlingText.stakeWork
        case .family: HandlingText.stakeFamily
        case .love: HandlingText.stakeLove
        case .leisure: HandlingText.stakeLeisure
        case .identity: HandlingText.stakeIdentity
        case .money: HandlingText.stakeMoney
        case .healthAndSafety: HandlingText.stakeHealth
        }
    }
}

extension Channel {
    var icon: IconName {
        switch self {
        case .survey: .smile
        case .form: .globe
        case .api: .plug
        case .email: .mail
        case .phone: .phone
        case .visit: .store
        case .letter: .fileText
        case .import: .upload
        case .kiosk: .monitor
        case .poster: .qrCode
        case .widget: .messageCircle
        case .walk: .footprints
        }
    }
}

extension Touchpoint {
    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension LanguageCode {
    /// The language's own name, which its speakers find whatever the page's language is.
    var nameOfItself: String {
        switch self {
        case .english: "English"
        case .hungarian: "Magyar"
        case .persian: "فارسی"
        }
    }

    static var optionList: [Choice] { allCases.map { Choice($0.rawValue, .verbatim($0.nameOfItself)) } }
}

extension LinkKind {
    var text: Text {
        switch self {
        case .follows: HandlingText.linkFollows
        case .split: HandlingText.linkSplit
        case .sameSubject: HandlingText.linkSameSubject
        case .related: HandlingText.linkRelated
        }
    }
}

extension GuideText {
    /// The text in the reader's language.
    var text: Text { .languages(english: en, hungarian: hu, persian: fa) }
}

extension TrilingualText {
    /// The text in the reader's language.
    package var text: Text { .languages(english: english, hungarian: hungarian, persian: persian) }
}

extension Topic {
    /// The topic in one or two words.
    package var word: Text {
        switch self {
        case .delivery: HandlingText.topicDelivery
        case .productQuality: HandlingText.topicQuality
        case .billing: HandlingText.topicBilling
        case .refundReturn: HandlingText.topicRefund
        case .staffBehaviour: HandlingText.topicStaff
        case .waitTime: HandlingText.topicWait
        case .noReply: HandlingText.topicNoReply
        case .technical: HandlingText.topicTechnical
        case .price: HandlingText.topicPrice
        case .contract: HandlingText.topicContract
        case .brokenPromise: HandlingText.topicPromise
        case .safety: HandlingText.topicSafety
        case .privacy: HandlingText.topicPrivacy
        case .availability: HandlingText.topicAvailability
        case .information: HandlingText.topicInformation
        case .other: HandlingText.topicOther
        }
    }
}

/// The line that stands for a case, with abuse covered; a rating without words has none of its own.
package func subjectText(_ subject: String) -> Text {
    subject.isEmpty ? HandlingText.wordlessRating : .verbatim(HiddenWords.covered(subject))
}

extension Complaint {
    /// The matter in one line; that of a rating without words is the place in the journey.
    var title: Text { summary.isEmpty ? touchpoint.text : .verbatim(HiddenWords.covered(summary)) }
}
