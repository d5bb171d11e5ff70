import Care
import Handling
import Listening
import People
import Primitives
import Storage

extension SampleWorld {
    /// Plans what happens to the people on both sides: a customer who goes too far, an overruled decision, the pulse of
    /// the last week, and a hard last hour with a breather.
    func planCare() {
        let start = end - .days(60)
        agenda.add(at: start + .days(38)) { try await $0.record(.note, SampleConduct.note, days: 60) }
        agenda.add(at: start + .days(47)) { try await $0.record(.warning, SampleConduct.warning, days: 45) }
        agenda.add(at: start + .days(49)) { try await $0.appealWarning() }
        agenda.add(at: start + .days(45)) { try await $0.overruleSomebody() }
        agenda.add(at: end - .days(1)) { try await $0.answerPulses() }
        for minutes in [50, 35] {
            agenda.add(at: end - .minutes(minutes)) { try await $0.takeHardCall(isInsulting: minutes == 35) }
        }
        agenda.add(at: end - .minutes(8)) { try await $0.giveBreather() }
    }

    /// The customer who goes too far in this story.
    private var offender: CustomerID? { customers.first { $0.language == .english }?.id }

    private func record(_ rung: ConductRung, _ evidence: String, days: Int) async throws {
        guard let lead = leads.first, let offender else { return }
        let new = NewConductStep(
            customer: offender, rung: rung, evidence: evidence, reviewAt: clock.now + .days(days))
        _ = try await write(by: .staff(lead)) { act, tx in try recordConductStep(new, by: act, in: tx) }
        try await settle()
    }

    private func appealWarning() async throws {
        guard let offender else { return }
        try await write(by: .customer(offender.uuid)) { act, tx in
            let warning = try ConductRecord.ladder(of: offender, in: tx).steps.last { $0.rung == .warning }
            if let warning { try appealConductStep(warning.id, saying: SampleConduct.appeal, by: act, in: tx) }
        }
    }

    private func overruleSomebody() async throws {
        guard let lead = leads.first else { return }
        guard let solved, solved.agent != lead else { return }
        _ = try await write(by: .staff(lead)) { act, tx in
            try logOverrule(
                .decisionChanged, of: solved.agent, on: solved.item, reason: SampleConduct.overruled, by: act, in: tx)
        }
    }

    private func answerPulses() async throws {
        let members = try await database.read(in: tenant) { try MemberList.active(in: $0).map(\.staff.id) }
        for member in members {
            let scores = Dictionary(
                uniqueKeysWithValues: PulseQuestion.allCases.map { ($0, Int.random(in: 3...5, using: &dice)) })
            try await write(by: .staff(member)) { act, tx in
                try answerPulse(try PulseAnswers(scores), by: act, in: tx)
            }
        }
    }

    /// An angry caller whom the first agent takes over.
    private func takeHardCall(isInsulting: Bool) async throws {
        guard let agent = agents.first, let offender, let other = customers.last?.id else { return }
        let customer = isInsulting ? offender : other
        let language = customers.first { $0.id == customer }?.language ?? .english
        let text = isInsulting ? SampleConduct.insult : SampleConduct.anger[language]
        try await write(by: .customer(customer.uuid)) { act, tx in
            let words = CustomerWords(text, channel: .email, language: language, anger: 3)
            var new = NewCase(customer: customer, words: words.analyzed().words, touchpoint: .delivery)
            new.priority = .red
            let item = try openCase(new, by: act, in: tx)
            try takeCase(item, by: act.by(.staff(agent)), in: tx)
        }
        try await settle()
    }

    private func giveBreather() async throws {
        guard let lead = leads.first, agents.count > 1 else { return }
        let tired = agents[1]
        _ = try await write(by: .staff(lead)) { act, tx in try startBreather(for: tired, by: act, in: tx) }
    }
}

/// What is said in the story of the customer who goes too far.
enum SampleConduct {
    static let note = "Shouted at the driver and called the colleague on the phone names, twice in one week."
    static let warning = "Three mails with insults against Nóra after the friendly note of last week."
    static let appeal = "I was upset because my mother had waited alone. I did not mean your colleague in person."
    static let overruled = "The voucher was promised on the phone, so we grant it. The call note was easy to miss."
    static let insult =
        "You idiots. Third delivery and nobody came. My mother waited the whole day again, are you all stupid?"
    static let anger = TrilingualText(
        english: "I have been waiting for three weeks and I am furious. Call me today.",
        hungarian: "Három hete várok, és felháborítónak tartom. Hívjanak fel még ma!",
        persian: "سه هفته است منتظرم و واقعاً عصبانی‌ام. همین امروز با من تماس بگیرید.")
}
