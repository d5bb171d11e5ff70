import Handling
import Listening
import Offers
import People
import Primitives
import Storage

extension SampleWorld {
    /// Gives the shop its catalogue with costs, what roles may give, two policies and the month's budget.
    func furnishOffers() async throws {
        let usual: [RemedyKind: Int64] = [
            .refund: 3_000, .replacement: 25_000, .repair: 6_000, .discount: 2_000, .gesture: 1_500,
        ]
        let policies: [(TrilingualText, Int, Set<RemedyKind>)] = [
            (
                TrilingualText(
                    english: "30-day return", hungarian: "30 napos visszavétel", persian: "پس‌گرفتن تا ۳۰ روز"), 30,
                [.refund, .return]
            ),
            (
                TrilingualText(english: "Two-year guarantee", hungarian: "Kétéves jótállás", persian: "ضمانت دوساله"),
                730,
                [.repair, .replacement]
            ),
        ]
        try await write { act, tx in
            for var remedy in try RemedyRecord.all(in: tx) {
                remedy.usualMinor = usual[remedy.kind] ?? 0
                try changeRemedy(remedy, by: act, in: tx)
            }
            for (name, days, kinds) in policies {
                let policy = ReturnPolicy(
                    id: act.newID(), name: name, days: days, kinds: kinds, capMinor: nil, isActive: true)
                try savePolicy(policy, by: act, in: tx)
            }
            try setAuthority(Authority(perCaseMinor: 5_000, perMonthMinor: 60_000), of: .agent, by: act, in: tx)
            try setAuthority(Authority(perCaseMinor: 25_000, perMonthMinor: 300_000), of: .lead, by: act, in: tx)
            try setBudget(400_000, by: act, in: tx)
        }
    }

    /// Some of the customers who got an answer are offered something an hour or more later.
    func planOffer(in item: CaseID, by owner: StaffID, isAngry: Bool) {
        guard dice.happens(isAngry ? 0.6 : 0.3) else { return }
        let minutes = Int.random(in: 60...200, using: &dice)
        agenda.add(at: clock.now + .minutes(minutes)) { world in try await world.offer(in: item, by: owner, round: 1) }
    }

    private func offer(in item: CaseID, by owner: StaffID, round: Int) async throws {
        let refund = Int64.random(in: 8...22, using: &dice) * (dice.happens(0.2) ? 500 : 100)
        guard
            let made = try await make(
                [(.refund, refund), (round == 1 ? .gesture : .repair, 1_500)], in: item, by: owner)
        else { return }
        if case .needsApproval = made.verdict {
            guard let lead = leads.randomElement(using: &dice) else { return }
            agenda.add(at: clock.now + .minutes(Int.random(in: 5...90, using: &dice))) { world in
                _ = try await world.tryOut(by: .staff(lead)) { act, tx in try approveOffer(made.id, by: act, in: tx) }
                try await world.send(made.id, in: item, by: owner, round: round)
            }
        } else {
            try await send(made.id, in: item, by: owner, round: round)
        }
    }

    private func send(_ id: OfferID, in item: CaseID, by owner: StaffID, round: Int) async throws {
        guard try await tryOut(by: .staff(owner), { act, tx in try sendOffer(id, by: act, in: tx) }) else { return }
        let roll = Double.random(in: 0..<1, using: &dice)
        agenda.add(at: clock.now + .minutes(Int.random(in: 20...200, using: &dice))) { world in
            try await world.answer(id, in: item, by: owner, round: round, roll: roll)
        }
    }

    private func answer(_ id: OfferID, in item: CaseID, by owner: StaffID, round: Int, roll: Double) async throws {
        let found = try await database.read(in: tenant) { snapshot -> Offer? in
            guard let offer = try OfferRecord.find(id, in: snapshot) else { return nil }
            return try CaseRecord.find(offer.caseID, in: snapshot)?.isOpen == true ? offer : nil
        }
        // Who was helped otherwise meanwhile does not answer an older offer.
        guard let sent = found else { return }
        let words = SampleOffers.all(in: sent.language)
        let customer = Actor.customer(sent.customer.uuid)
        if roll < 0.66 || round > 1 {
            _ = try await tryOut(by: customer) { act, tx in try acceptOffer(id, by: act, in: tx) }
        } else if roll < 0.9 {
            let reason = words.objections.randomElement(using: &dice) ?? ""
            _ = try await tryOut(by: customer) { act, tx in
                try dislikePart(2, of: id, because: reason, by: act, in: tx)
            }
            agenda.add(at: clock.now + .minutes(Int.random(in: 20...90, using: &dice))) { world in
                try await world.offer(in: item, by: owner, round: round + 1)
            }
        } else {
            _ = try await tryOut(by: customer) { act, tx in
                try declineOffer(id, because: words.decline, by: act, in: tx)
            }
        }
        try await settle()
    }

    /// The last day leaves an offer in every state that asks for somebody, each in the case of a customer who called.
    func planLastOffers() {
        for (index, ending) in SampleEnding.allCases.enumerated() {
            let at = end - .minutes(420 - index * 45)
            agenda.add(at: at) { world in
                guard let (item, owner) = try await world.takeCall(index) else { return }
                world.agenda.add(at: at + .minutes(25)) { world in try await world.leave(ending, in: item, by: owner) }
            }
        }
    }

    private func takeCall(_ index: Int) async throws -> (CaseID, StaffID)? {
        let caller = customers[(index * 67 + 5) % customers.count]
        let remarks = SampleRemark.all(in: caller.language).filter { !$0.face.isHappy && !$0.words.isEmpty }
        guard !remarks.isEmpty, !agents.isEmpty else { return nil }
        let (remark, owner) = (remarks[index % remarks.count], agents[index % agents.count])
        let item = try await write(by: .staff(owner)) { act, tx in
            let words = CustomerWords(remark.words, kind: .call, channel: .phone, language: caller.language)
            let id = try openCase(
                NewCase(customer: caller.id, words: words, touchpoint: remark.touchpoint), by: act, in: tx)
            try takeCase(id, by: act, in: tx)
            return id
        }
        try await settle()
        return (item, owner)
    }

    private func leave(_ ending: SampleEnding, in item: CaseID, by owner: StaffID) async throws {
        let refund: Int64 = ending == .waiting || ending == .alsoWaiting ? 12_000 : 1_500
        guard let made = try await make([(.refund, refund), (.gesture, 1_500)], in: item, by: owner) else { return }
        guard ending.isSent else { return }
        guard try await tryOut(by: .staff(owner), { act, tx in try sendOffer(made.id, by: act, in: tx) }),
            let sent = try await database.read(in: tenant, { try OfferRecord.find(made.id, in: $0) })
        else { return }
        agenda.add(at: clock.now + .minutes(12)) { world in try await world.reply(to: sent, as: ending) }
        try await settle()
    }

    private func reply(to sent: Offer, as ending: SampleEnding) async throws {
        let words = SampleOffers.all(in: sent.language)
        _ = try await tryOut(by: .customer(sent.customer.uuid)) { act, tx in
            switch ending {
            case .disliked: try dislikePart(2, of: sent.id, because: words.objections.first ?? "", by: act, in: tx)
            case .declined: try declineOffer(sent.id, because: words.decline, by: act, in: tx)
            case .accepted: try acceptOffer(sent.id, by: act, in: tx)
            case .waiting, .alsoWaiting, .ready, .sent: false
            }
        }
        try await settle()
    }

    private func make(_ parts: [(RemedyKind, Int64)], in item: CaseID, by owner: StaffID) async throws -> MadeOffer? {
        try await refusing {
            try await self.write(by: .staff(owner)) { act, tx -> MadeOffer? in
                guard let current = try CaseRecord.find(item, in: tx), current.isOpen else { return nil }
                let words = SampleOffers.all(in: current.language)
                let remedies = try RemedyRecord.all(in: tx)
                let typed = parts.compactMap { kind, minor in
                    remedies.first { $0.kind == kind }.map { remedy in
                        NewOffer.NewPart(
                            remedy.id, minor: kind == .repair ? 0 : minor,
                            words: kind == .refund ? words.refund : kind == .gesture ? words.gesture : words.visit)
                    }
                }
                return try makeOffer(NewOffer(caseID: item, message: words.message, parts: typed), by: act, in: tx)
            }
        }
    }

    /// One act of the story; false when it was refused, as it may be once a case is closed or a budget is used up.
    private func tryOut(
        by actor: Primitives.Actor, _ body: @escaping @Sendable (Act, Transaction) throws -> Bool
    ) async throws -> Bool {
        try await refusing { try await self.write(by: actor, body) } ?? false
    }

    private func refusing<T>(_ body: () async throws -> T?) async throws -> T? {
        do { return try await body() } catch is OfferRefusal { return nil } catch is CaseRefusal { return nil }
    }
}

/// How the offers of the last day stand when the story ends.
private enum SampleEnding: CaseIterable {
    case waiting, sent, disliked, ready, alsoWaiting, declined, accepted

    var isSent: Bool { self == .sent || self == .disliked || self == .declined || self == .accepted }
}
