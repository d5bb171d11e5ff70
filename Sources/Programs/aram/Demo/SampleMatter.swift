import Listening
import Primitives
import TextAnalysis

/// Something that a customer of the sample shop brings up by mail, phone, letter or in person.
struct SampleMatter: Sendable {
    let channel: Channel
    let touchpoint: Touchpoint
    /// The key of the default cause.
    let cause: String
    let subject: String
    let words: String
    /// What the customer answers to the first reply.
    let answer: String
    /// The level notes: what happened, and what the customer feels.
    let fact: String
    let feeling: String
    let stake: Stake

    init(
        _ channel: Channel, _ touchpoint: Touchpoint, _ cause: String, _ subject: String, _ words: String,
        answer: String, fact: String, feeling: String, stake: Stake
    ) {
        self.channel = channel
        self.touchpoint = touchpoint
        self.cause = cause
        self.subject = subject
        self.words = words
        self.answer = answer
        self.fact = fact
        self.feeling = feeling
        self.stake = stake
    }

    /// The matters of one language.
    static func all(in language: LanguageCode) -> [SampleMatter] {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// What the letters are chosen by.
    var remark: SampleRemark { SampleRemark(.disappointed, touchpoint, cause, words) }
}
