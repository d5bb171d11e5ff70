import Alerting
import Care
import Handling
import Insight
import Listening
import Offers
import People
import Prevention
import Primitives
import Recovery
import Storage

extension SampleWorld {
    /// One customer is asked, and most of those who answer confirm a face.
    func askSomeone() async throws {
        guard let place = customers.indices.randomElement(using: &dice), rhythms[place].orders > 0,
            let survey = surveys.randomElement(using: &dice)
        else { return }
        let customer = customers[place]
        let staff = agents.randomElement(using: &dice)
        let outcome = try await write { act, tx in
            try inviteToSurvey(survey, customer: customer.id, purpose: .list, staff: staff, by: act, in: tx)
        }
        guard case .queued(let invitation) = outcome else { return }
        try await write { act, tx in try recordInvitationSent(invitation, by: act, in: tx) }
        // Who has turned away is asked as well and does not answer.
        guard dice.happens(rhythms[place].isGone ? 0 : 0.62) else { return }
        let isStrained = survey == surveys.first && end - clock.now < .days(13)
        let remark = pickRemark(customer.language, isStrained: isStrained)
        let words = dice.happens(remark.face.isHappy ? 0.4 : 0.8) ? remark.words : ""
        agenda.add(at: clock.now + .minutes(Int.random(in: 2...300, using: &dice))) { world in
            _ = try await world.write(by: .customer(customer.id.uuid)) { act, tx in
                try confirmAnswer(Answer(face: remark.face, comment: words), of: invitation, by: act, in: tx)
            }
            try await world.settle()
            guard !remark.face.isHappy else { return }
            world.disappoint(customer.id)
            try await world.planWork(on: remark, of: customer)
        }
    }

    /// What somebody thinks; in the last days deliveries are late, and more are unhappy about them.
    func pickRemark(_ language: LanguageCode, isStrained: Bool = false) -> SampleRemark {
        let chance = Double.random(in: 0..<1, using: &dice)
        let roll = isStrained ? 0.35 + 0.65 * chance : chance
        let face: Face = roll < 0.34 ? .delighted : roll < 0.74 ? .happy : roll < 0.88 ? .disappointed : .angry
        let remarks = SampleRemark.all(in: language).filter { $0.face == face }
        return remarks.randomElement(using: &dice) ?? SampleRemark(face, .other, "")
    }

    /// Brings the readers of the event log and the due timers up to the world's time.
    func settle() async throws {
        let readers = [
            alertingSubscription(neighbours: alertNeighbours, clock: clock.clock), afterCaseSurveys,
            recoverySubscription,
            insightSubscription, preventionSubscription(clock: clock.clock), careSubscription(clock: clock.clock),
        ]
        var passed = 1
        while passed > 0 {
            passed = 0
            for reader in readers { passed += try await reader.catchUp(tenant, in: database) }
        }
        let loop = OutboxLoop(
            database: database,
            workers: [
                alertClimbWorker(database: database, clock: clock.clock),
                promiseWorker(database: database, clock: clock.clock),
                offerTimerWorker(database: database, clock: clock.clock),
                recoveryCheckWorker(database: database, clock: clock.clock),
                actionCheckWorker(database: database, clock: clock.clock),
                conductReviewWorker(database: database, clock: clock.clock),
                noticeMailWorker(database: database, clock: clock.clock, optOut: { _, _ in "" }) { _, _ in .done },
                // Mails of the past are not sent again: their recipients are invented.
                OutboxWorker(replyMailKind) { [database, clock = clock.clock] item in
                    let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
                    guard let entry = item.payload["entry"]?.text.flatMap({ EntryID($0) }) else { return .done }
                    do {
                        try await database.write(in: item.tenant) { tx in
                            try recordDelivery(of: entry, .sent, by: act, in: tx)
                        }
                        return .done
                    } catch { return .later("\(error)") }
                },
                OutboxWorker(
                    "survey.mail", "offer.mail", "mail.acknowledgement", "alert.mail", "mail.staff_invitation",
                    "feedback.settle", surveyReminderKind, scheduledSurveyKind, "cases.recount", thanksMailKind,
                    ideaMailKind, conductMailKind
                ) { _ in .done },
            ], clock: clock.clock)
        while try await loop.runDue(limit: 64) > 0 {}
    }

    func planWork(on remark: SampleRemark, of customer: SampleCustomer) async throws {
        let open = try await database.read(in: tenant) { snapshot in
            try FeedbackRecord.of(customer: customer.id, limit: 1, in: snapshot).first?.caseID.map { CaseID($0) }
        }
        guard let open else { return }
        try await planWork(open, remark, customer.name)
    }

    /// What the desk does about a case: it is taken, answered, worked on and closed, each at its time.
    func planWork(_ item: CaseID, _ remark: SampleRemark, _ name: String, _ matter: SampleMatter? = nil) async throws {
        guard let fallback = agents.randomElement(using: &dice) else { return }
        let owner = try await database.read(in: tenant) { try CaseRecord.find(item, in: $0)?.assignee } ?? fallback
        let isAngry = remark.face == .angry
        let take = clock.now + .minutes(Int.random(in: isAngry ? 1...18 : 10...160, using: &dice))
        // Only matters of the last days are still open; the shop does not forget older ones.
        let isRecent = end - clock.now < .days(3)
        let depth = isRecent ? Int.random(in: 0...6, using: &dice) : 9
        guard depth > 0 else { return }
        agenda.add(at: take) { world in
            let owner = try await world.take(item, owner)
            try await world.settle()
            guard depth > 1 else { return }
            let answer = take + .minutes(Int.random(in: isAngry ? 2...25 : 5...90, using: &world.dice))
            world.agenda.add(at: answer) { world in
                try await world.answerFirst(item, owner, remark, name, matter)
                guard depth > 2 else { return }
                if let matter {
                    let back = answer + .minutes(Int.random(in: 20...200, using: &world.dice))
                    world.agenda.add(at: back) { try await $0.hearAnswer(matter, in: item) }
                }
                guard depth > 4 else { return }
                let later = world.clock.now + .minutes(Int.random(in: 300...3500, using: &world.dice))
                world.agenda.add(at: later) { world in try await world.solve(item, owner, remark, name) }
            }
        }
    }

    /// Takes a case and gives who has it then: a rule or a colleague may have been quicker.
    private func take(_ item: CaseID, _ owner: StaffID) async throws -> StaffID {
        try await write(by: .staff(owner)) { act, tx in
            if let other = try CaseRecord.require(item, in: tx).assignee, other != owner { return other }
            try takeCase(item, by: act, in: tx)
            return owner
        }
    }

    private func answerFirst(
        _ item: CaseID, _ owner: StaffID, _ remark: SampleRemark, _ name: String, _ matter: SampleMatter?
    ) async throws {
        let language = try await language(of: item)
        let letters = SampleLetters.all(in: language)
        let agent = try await staffName(owner)
        let branch: Branch = remark.cause == "no_answer" ? .emotional : remark.face == .angry ? .both : .practical
        let priority: Priority = remark.face == .angry ? .red : .normal
        try await write(by: .staff(owner)) { act, tx in
            guard let current = try CaseRecord.find(item, in: tx), current.isOpen else { return }
            try assessCase(
                item,
                as: Assessment(
                    priority: priority, branch: branch, stake: WhatIsAtStake(matter.map { [$0.stake] } ?? []),
                    isCausedByCustomer: false),
                by: act, in: tx)
            try addNote(letters.note, to: item, by: act, in: tx)
            try replyToCase(
                item, with: Reply(letters.first.filled(name, agent), onceKey: "first-\(item)"), by: act, in: tx)
            try recordGuideStep(3, done: [], for: item, by: act, in: tx)
            try matter?.writeLevels(in: item, by: act, tx)
        }
        planOffer(in: item, by: owner, isAngry: remark.face == .angry)
        try await settle()
        try await planPromises(of: item, owner)
    }

    private func solve(_ item: CaseID, _ owner: StaffID, _ remark: SampleRemark, _ name: String) async throws {
        let language = try await language(of: item)
        let letters = SampleLetters.all(in: language)
        let agent = try await staffName(owner)
        let cause = remark.cause.flatMap { causes[$0] } ?? causes.values.sorted().first
        try await write(by: .staff(owner)) { act, tx in
            guard let current = try CaseRecord.find(item, in: tx), current.isOpen else { return }
            try replyToCase(
                item, with: Reply(letters.solution.filled(name, agent), onceKey: "solution-\(item)", isOnMerits: true),
                by: act, in: tx)
            let complaints = try ComplaintRecord.list(of: item, in: tx)
            let causes =
                cause.map { cause in Dictionary(uniqueKeysWithValues: complaints.map { ($0.id, cause) }) } ?? [:]
            try closeCase(
                item,
                with: Closure(verdict: .upheld, merits: letters.merits, action: letters.action, causes: causes),
                by: act, in: tx)
        }
        solved = (item, owner)
        try await settle()
        try await planReturn(of: item, remark, name)
    }

    private func language(of item: CaseID) async throws -> LanguageCode {
        try await database.read(in: tenant) { try CaseRecord.find(item, in: $0)?.language } ?? .english
    }

    private func staffName(_ staff: StaffID) async throws -> String {
        try await database.read(in: nil) { try StaffRecord.find(staff, in: $0)?.name } ?? ""
    }
}

extension String {
    fileprivate func filled(_ name: String, _ agent: String) -> String {
        replacing("{name}", with: name).replacing("{agent}", with: agent)
    }
}
