import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading English messages` {
    @Test(arguments: [
        MessageExpectation(
            text: "My parcel never arrived and nobody answers my emails.", sentiment: .negative,
            anger: 0...1,
            abuse: Abuse.none, complaint: true, problem: .practical, topics: [.delivery, .noReply]),
        MessageExpectation(
            text: "You charged me twice this month. I want my money back.", sentiment: .negative,
            complaint: true,
            topics: [.billing], intents: [.refundRequest], stakes: [.money]),
        MessageExpectation(
            text: "The woman at the desk laughed at me in front of everyone. I felt humiliated.",
            sentiment: .negative,
            abuse: Abuse.none, complaint: true, problem: .emotional, topics: [.staffBehaviour], stakes: [.identity]),
        MessageExpectation(
            text: "This is the third time the technician did not show up. Unacceptable!",
            sentiment: .negative,
            anger: 2...3, complaint: true, intents: [.complaint]),
        MessageExpectation(text: "THIS IS ABSOLUTELY OUTRAGEOUS!!! SORT IT OUT NOW!!!", anger: 3...3, complaint: true),
        MessageExpectation(
            text: "Fucking useless app, crashes every time I log in", sentiment: .negative, anger: 2...3,
            abuse: Abuse.none, complaint: true, topics: [.technical]),
        MessageExpectation(
            text: "Thanks for nothing. Still no refund after 6 weeks.", sentiment: .negative,
            anger: 1...2,
            complaint: true, topics: [.refundReturn], notIntents: [.praise]),
        MessageExpectation(
            text: "Great job, the washing machine is broken again.", sentiment: .negative,
            complaint: true,
            topics: [.productQuality], notIntents: [.praise]),
        MessageExpectation(
            text: "I will never order from you again and I am going to post this on Facebook.",
            complaint: true,
            intents: [.churnThreat, .publicityThreat]),
        MessageExpectation(
            text: "If this is not solved by Friday my lawyer will contact you.",
            intents: [.authorityThreat]),
        MessageExpectation(
            text: "My daughter ran out of insulin and the delivery is late, please help, I'm desperate",
            complaint: true,
            distress: true, topics: [.delivery], stakes: [.family, .healthAndSafety],
            missed: "pleading without a reproach is not heard as a complaint"),
        MessageExpectation(
            text: "I don't understand the invoice, every colleague tells me something different. What should I do?",
            confusion: true, topics: [.billing], intents: [.question]),
        MessageExpectation(text: "Because of the late delivery I may lose a client.", complaint: true, stakes: [.work]),
        MessageExpectation(
            text: "My internet is not working, I work from home and my boss is waiting", complaint: true,
            topics: [.technical], stakes: [.work]),
    ])
    func `complaints are heard`(message: MessageExpectation) { message.check(.english) }

    @Test(arguments: [
        MessageExpectation(
            text: "Not bad at all, the food was not cold.", sentiment: .positive, anger: 0...0,
            complaint: false),
        MessageExpectation(
            text: "No problems whatsoever, fast delivery and friendly driver!", sentiment: .positive,
            complaint: false,
            topics: [.delivery], intents: [.praise]),
        MessageExpectation(
            text: "Thank you so much, Anna was very helpful.", sentiment: .positive, complaint: false,
            intents: [.thanks, .praise]),
        MessageExpectation(
            text: "What are your opening hours on Saturday?", sentiment: .neutral, anger: 0...0,
            complaint: false,
            topics: [.information], intents: [.question]),
        MessageExpectation(
            text: "Please send me a copy of the invoice.", sentiment: .neutral, complaint: false,
            topics: [.billing], intents: [.request]),
        MessageExpectation(
            text: "It would be nice if you added a dark mode to the app.", complaint: false,
            topics: [.technical],
            intents: [.suggestion]),
        MessageExpectation(
            text: "Please ignore my last mail, the problem has been solved, thank you.",
            complaint: false),
        MessageExpectation(text: "Please cancel my subscription.", anger: 0...0, abuse: Abuse.none, intents: [.cancel]),
        MessageExpectation(
            text: "Could you call me back tomorrow?", complaint: false,
            intents: [
                .callbackRequest,
                .question,
            ]),
        MessageExpectation(
            text: "I'm not angry, just wondering when it will be shipped.", anger: 0...0,
            complaint: false),
    ])
    func `praise, questions and requests are no complaints`(message: MessageExpectation) { message.check(.english) }

    @Test(arguments: [
        MessageExpectation(text: "You are a bunch of thieves!", anger: 2...3, abuse: .insult, complaint: true),
        MessageExpectation(text: "Are you idiots or what?", anger: 2...3, abuse: .insult),
        MessageExpectation(text: "I know where you work. You will regret this.", anger: 3...3, abuse: .threat),
        MessageExpectation(
            text: "You treated me like an idiot.", abuse: Abuse.none, complaint: true,
            missed: "being taken for a fool is taken for an insult"),
        MessageExpectation(text: "This phone is a piece of shit.", abuse: Abuse.none, complaint: true),
        MessageExpectation(text: "My neighbour is an idiot, he took the parcel.", abuse: Abuse.none),
        MessageExpectation(
            text: "I'll see you in court.", abuse: Abuse.none, intents: [.authorityThreat]),
        MessageExpectation(text: "The shell of the phone is cracked, he'll fix it", abuse: Abuse.none),
    ])
    func `abuse is about people`(message: MessageExpectation) { message.check(.english) }
}
