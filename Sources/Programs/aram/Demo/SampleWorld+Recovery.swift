import Handling
import Listening
import People
import Primitives
import Recovery
import Storage

extension SampleWorld {
    /// Purchases of a day, and now and then a look at the ideas.
    func planDay(from start: Instant) {
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            agenda.add(at: start + .minutes(Int.random(in: 480..<1200, using: &dice))) { world in
                guard let customer = world.pickCustomer() else { return }
                try await world.buy(customer.id)
            }
        }
        if dice.happens(0.2) {
            agenda.add(at: start + .minutes(600)) { try await $0.answerIdeas() }
        }
    }

    /// The agent tracks what the reply promises. Most of it is kept in time; some is late, moved with the customer or not
    /// wanted any more.
    func planPromises(of item: CaseID, _ owner: StaffID) async throws {
        let now = clock.now
        let seen = try await database.read(in: tenant) { try seenPromises(in: item, at: now, in: $0) }
        let open = try await write(by: .staff(owner)) { act, tx in
            try seen.compactMap { try trackPromise($0.words, in: item, dueAt: $0.dueAt, by: act, in: tx) }
                .map { try PromiseRecord.require($0, in: tx) }
        }
        for promise in open {
            let roll = Double.random(in: 0..<1, using: &dice)
            let left = Int((promise.dueAt - clock.now).milliseconds / 60_000)
            let early = clock.now + .minutes(max(1, Int.random(in: left / 3...max(left / 3, left - 10), using: &dice)))
            switch roll {
            case ..<0.84: plan(at: early) { try keepPromise(promise.id, by: $0, in: $1) }
            case ..<0.92:
                plan(at: promise.dueAt + .minutes(Int.random(in: 30...900, using: &dice))) {
                    try keepPromise(promise.id, by: $0, in: $1)
                }
            case ..<0.97:
                let later = promise.dueAt + .days(1)
                plan(at: early) { try movePromise(promise.id, to: later, customerKnows: true, by: $0, in: $1) }
                plan(at: later - .minutes(90)) { try keepPromise(promise.id, by: $0, in: $1) }
            default: plan(at: early) { try cancelPromise(promise.id, by: $0, in: $1) }
            }
        }

        func plan(at time: Instant, _ body: @escaping @Sendable (Act, Transaction) throws -> Void) {
            agenda.add(at: time) { world in
                // Timers that were due before run first, as they would have.
                try await world.settle()
                _ = try await world.write(by: .staff(owner), body)
                try await world.settle()
            }
        }
    }

    /// After a case the customer is asked again, and some come back to buy.
    func planReturn(of item: CaseID, _ remark: SampleRemark, _ name: String) async throws {
        let asked = try await database.read(in: tenant) { snapshot in
            (
                try CaseRecord.find(item, in: snapshot)?.customer,
                try InvitationRecord.queued(about: item.uuid, in: snapshot).first?.id
            )
        }
        guard let customer = asked.0 else { return }
        reconcile(customer)
        if dice.happens(isGone(customer) ? 0 : 0.5) {
            agenda.add(at: clock.now + .days(Int.random(in: 2...24, using: &dice))) { try await $0.buy(customer) }
        }
        guard let invitation = asked.1 else { return }
        let sent = clock.now + .minutes(24 * 60 + 1)
        agenda.add(at: sent) { world in
            let isWaiting = try await world.database.read(in: world.tenant) { snapshot in
                try InvitationRecord.find(invitation, in: snapshot)?.state == .queued
            }
            guard isWaiting else { return }
            try await world.write { act, tx in try recordInvitationSent(invitation, by: act, in: tx) }
            guard world.dice.happens(0.6) else { return }
            let answered = sent + .minutes(Int.random(in: 5...2_000, using: &world.dice))
            world.agenda.add(at: answered) { try await $0.answerAgain(invitation, customer, item, remark, name) }
        }
    }

    /// The answer to the survey after the case: better for most, and an unhappy one brings the case back.
    private func answerAgain(
        _ invitation: InvitationID, _ customer: CustomerID, _ item: CaseID, _ remark: SampleRemark, _ name: String
    ) async throws {
        let roll = Double.random(in: 0..<1, using: &dice)
        let face: Face = roll < 0.3 ? .delighted : roll < 0.84 ? .happy : roll < 0.95 ? .disappointed : .angry
        _ = try await write(by: .customer(customer.uuid)) { act, tx in
            try confirmAnswer(Answer(face: face, comment: ""), of: invitation, by: act, in: tx)
        }
        try await settle()
        if !face.isHappy { try await planWork(item, remark, name) }
    }

    private func buy(_ customer: CustomerID) async throws {
        let items = ["kettle", "hob cleaner", "microwave", "vacuum cleaner", "dishwasher", "freezer"]
        let item = items.randomElement(using: &dice) ?? items[0]
        let amount = Int64.random(in: 2_900...64_900, using: &dice)
        let number = "B\(Int.random(in: 100_000_000...999_999_999, using: &dice))"
        try await write { act, tx in
            let money = Money(minorUnits: amount, currency: .euro)
            let order = NewOrder(customer: customer, number: number, item: item, amount: money, placedAt: act.at)
            _ = try recordOrder(order, by: act, in: tx)
        }
        try await settle()
    }

    /// The analyst goes through new ideas and moves older ones on.
    private func answerIdeas() async throws {
        let statuses: [IdeaStatus] = [.considered, .considered, .planned, .declined]
        let (new, planned) = try await database.read(in: tenant) { snapshot in
            (
                try IdeaList.page(.new, after: nil, in: snapshot).lines,
                try IdeaList.page(.planned, after: nil, in: snapshot).lines
            )
        }
        let analyst = try await database.read(in: tenant) { try MembershipRecord.holders(of: .analyst, in: $0).first }
        guard let analyst else { return }
        for line in new.dropFirst(3).prefix(4) {
            let status = statuses.randomElement(using: &dice) ?? .considered
            try await answer(line, status, by: analyst)
        }
        if let line = planned.last { try await answer(line, .done, by: analyst) }
        try await settle()
    }

    private func answer(_ line: IdeaLine, _ status: IdeaStatus, by analyst: StaffID) async throws {
        let words = SampleIdeas.answer(status, in: line.feedback.language)
        try await write(by: .staff(analyst)) { act, tx in
            try setIdeaStatus(line.idea.id, to: status, answer: words, by: act, in: tx)
        }
    }
}

/// What the sample analyst writes about ideas.
enum SampleIdeas {
    /// The answer that goes with a status, in the customer's language.
    static func answer(_ status: IdeaStatus, in language: LanguageCode) -> String {
        switch (status, language) {
        case (.planned, .english): "Our web team has put it into its plan for this quarter."
        case (.planned, .hungarian): "A webes csapatunk felvette a negyedéves tervébe."
        case (.planned, .persian): "گروه وب ما آن را در برنامهٔ این فصل گذاشته است."
        case (.done, .english): "It is there since this week. Thank you, it was a good thought."
        case (.done, .hungarian): "Ezen a héten elkészült. Köszönjük, jó gondolat volt."
        case (.done, .persian): "از همین هفته در دسترس است. سپاس، فکر خوبی بود."
        case (.declined, .english):
            "We looked into it: our carriers cannot do that yet. We will ask them again in spring."
        case (.declined, .hungarian):
            "Utánanéztünk: a fuvarozóink ezt még nem tudják. Tavasszal újra megkérdezzük őket."
        case (.declined, .persian): "پیگیری کردیم: شرکت‌های حمل هنوز توان آن را ندارند. بهار دوباره از آن‌ها می‌پرسیم."
        default: ""
        }
    }
}
