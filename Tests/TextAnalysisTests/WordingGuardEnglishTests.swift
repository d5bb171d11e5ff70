import Primitives
import Testing
import TextAnalysis

@Suite struct `Checking the words of an English reply` {
    @Test(arguments: [
        WordingExpectation(
            .refusalWall, "Unfortunately, it is not possible.", "Our system does not allow this.",
            "Rules are rules.",
            "That's not my department.", "I'm unable to refund you.", "It's against company policy."),
        WordingExpectation(
            .blamesCustomer, "You should have read the manual.", "You failed to check the parcel.",
            "This is your own fault.", "You must have dropped it."),
        WordingExpectation(
            .blamesColleague, "My colleague made a mistake.",
            "That was the courier's fault, the courier is to blame.",
            "The warehouse messed up your order."),
        WordingExpectation(
            .emptyApology, "We apologise for any inconvenience caused.",
            "I'm sorry if you feel that way.", "Sorry."),
        WordingExpectation(.commandsCalm, "Please calm down.", "There is no need to shout.", "Relax, Mr Brown."),
        WordingExpectation(
            .minimises, "It's only a small delay.", "These things happen.", "It's not a big deal.",
            "You are the only one who complained."),
        WordingExpectation(
            .defensive, "As I already told you, the price is fixed.", "We did nothing wrong.",
            "As previously stated, the box was intact."),
        WordingExpectation(
            .robotic, "Your feedback is important to us.",
            "Please be advised that the ticket was merged.",
            "Your request has been forwarded to the relevant department.", "Dear valued customer,"),
        WordingExpectation(.overFamiliar, "Hey buddy, got your mail.", "No worries, sweetie!", "Oops, my bad 😂"),
        WordingExpectation(.jargon, "Your SLA is 48 hours.", "I opened an RMA for you.", "It was escalated to tier 2."),
        WordingExpectation(
            .vaguePromise, "We will get back to you shortly.", "We'll do our best.",
            "I will look into it as soon as possible."),
        WordingExpectation(
            .legalThreat, "Our lawyers will be in touch.", "We reserve the right to charge you.",
            "See you in court."),
    ])
    func `harmful words are flagged`(expected: WordingExpectation) { expected.check(.english) }

    @Test(arguments: [
        "I am sorry that your washing machine arrived two days late and that you took a day off for nothing.",
        "I will not ask you to calm down; you have every reason to be upset.",
        "You wrote: \"the agent said it is not possible and rules are rules\".",
        "You were told “calm down”, and that should not have happened.",
        "> Please calm down, it is not possible\nThank you for sending us this mail.",
        "After 30 days we cannot refund the price, but I can offer you a free repair or a voucher.",
        "Unfortunately we are unable to deliver on Sunday. Instead, I can send the courier on Saturday at 9:00.",
        "I can't thank you enough for telling us.",
        "We should have told you on Monday. I will write to you as soon as I have the answer, by 16:00 today.",
        "I have refunded 25 euros to your card today. Anna Kovács, +36 1 555 0100",
    ])
    func `good sentences, quotations and denials pass`(reply: String) {
        #expect(checkWording(reply, language: .english).map(\.phrase) == [])
    }
}
