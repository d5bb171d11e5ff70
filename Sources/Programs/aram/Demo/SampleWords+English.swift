import Listening

extension SampleRemark {
    static let english = [
        SampleRemark(
            .delighted, .delivery,
            "The driver carried the fridge up four floors and took the packaging away. Brilliant."),
        SampleRemark(
            .delighted, .repair, "Repaired in twenty minutes, and he showed me how to clean the filter. Thank you!"),
        SampleRemark(
            .delighted, .support, "Nora called back exactly when she said she would. That is how it should be."),
        SampleRemark(.delighted, .store, "Honest advice: she told me that the cheaper model is enough for us."),
        SampleRemark(.happy, .delivery, "Came on the day, all fine."),
        SampleRemark(.happy, .use, "Quiet machine, does what it should."),
        SampleRemark(.happy, .order, "Easy to order. It would be helpful to see delivery slots before paying."),
        SampleRemark(.happy, .use, "Good fridge. I suggest a short film about levelling the feet."),
        SampleRemark(.happy, .delivery, "Friendly driver. You could offer evening delivery for people who work."),
        SampleRemark(.happy, .store, "Nice shop. My idea: lend out a washing machine while ours is in repair."),
        SampleRemark(.delighted, .support, "Thank you, Nora, you were wonderful. I wish every hotline were like this."),
        SampleRemark(.happy, .repair, "Works again. Please send the invoice by e-mail next time."),
        SampleRemark(
            .disappointed, .delivery, "late_delivery", "Three days late, and I only learned it because I called you."),
        SampleRemark(
            .disappointed, .delivery, "transit_damage", "The door has a dent. The driver said that is not his business."
        ),
        SampleRemark(
            .disappointed, .billing, "wrong_charge",
            "The delivery fee was on the invoice although the shop promised free delivery."),
        SampleRemark(
            .disappointed, .repair, "repair_returned", "Second repair, same noise. What was changed the first time?"),
        SampleRemark(
            .disappointed, .support, "no_answer",
            "I wrote twice about the warranty and have no answer since last Monday."),
        SampleRemark(
            .disappointed, .use, "wrong_information", "The manual does not explain the child lock at all, we are lost."),
        SampleRemark(
            .angry, .delivery, "missed_delivery",
            "I took a day off work for nothing, again. Nobody came and nobody called."),
        SampleRemark(
            .angry, .delivery, "no_call_before",
            "You promised a call before the delivery. My mother, 82, stood alone with the box in the street."),
        SampleRemark(
            .angry, .billing, "wrong_charge",
            "You charged me twice and my account is overdrawn because of you. I want my money back today."),
        SampleRemark(
            .angry, .repair, "repair_returned",
            "Fourth week without a washing machine, with two small children. Do you take us for fools?"),
        SampleRemark(
            .angry, .return, "refund_slow",
            "You have had the oven back for a month. Where is my refund? I am going to the ombudsman."),
        SampleRemark(
            .angry, .support, "no_answer",
            "Forty minutes in the queue and then the line went dead. This is the last thing I bought from you."),
    ]
}

extension SampleLetters {
    static let english = SampleLetters(
        first: """
            Dear {name},

            Thank you for telling us. You were left waiting and nobody called you; I am sorry that this cost you your time \
            and your patience. I am {agent} and your case stays with me until it is solved. I am asking our warehouse what \
            happened, and I will call you tomorrow before 12:00 with an answer.

            Kind regards,
            {agent}
            """,
        solution: """
            Dear {name},

            As agreed on the phone: the new appointment is fixed, the driver will call you an hour before he arrives, and \
            the delivery fee is on its way back to your account. Thank you for waiting with us.

            Kind regards,
            {agent}
            """,
        merits: "The customer was right: the agreed window was missed and nobody called.",
        action: "New appointment with a named driver; delivery fee refunded.",
        note: "Depot confirms: the van was overbooked. Do not promise a window before they confirm.")
}
