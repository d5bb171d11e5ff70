import Listening
import Primitives
import Storage

extension SampleWorld {
    /// Two surveys on other scales than the faces.
    func furnishScores() async throws {
        for (kind, name, touchpoint) in [
            (SurveyKind.nps, "Would you recommend us?", Touchpoint.use), (.ces, "How easy was it?", .support),
        ] {
            let draft = SurveyDraft(
                name: name, kind: kind, touchpoint: touchpoint, texts: .standard(for: kind, about: touchpoint))
            let id = try await write { act, tx in try createSurvey(draft, by: act, in: tx) }
            scoreSurveys.append((id, kind))
        }
    }

    /// Two customers of a day are asked on one of these scales.
    func planScores(from start: Instant) {
        for _ in 0..<2 {
            agenda.add(at: start + .minutes(Int.random(in: 540..<1020, using: &dice))) { try await $0.askForScore() }
        }
    }

    private func askForScore() async throws {
        guard let customer = customers.randomElement(using: &dice),
            let (survey, kind) = scoreSurveys.randomElement(using: &dice)
        else { return }
        let outcome = try await write { act, tx in
            try inviteToSurvey(survey, customer: customer.id, purpose: .list, by: act, in: tx)
        }
        guard case .queued(let invitation) = outcome else { return }
        try await write { act, tx in try recordInvitationSent(invitation, by: act, in: tx) }
        guard dice.happens(0.6) else { return }
        let remark = pickRemark(customer.language)
        guard let rating = kind.ratings.filter({ $0.standing == remark.face }).randomElement(using: &dice) else {
            return
        }
        let words = dice.happens(remark.face.isHappy ? 0.3 : 0.8) ? remark.words : ""
        let details = SurveyDetails(ratings: rateDrivers(after: remark.face))
        agenda.add(at: clock.now + .minutes(Int.random(in: 2...300, using: &dice))) { world in
            try await world.write(by: .customer(customer.id.uuid)) { act, tx in
                _ = try confirmAnswer(Answer(rating: rating, comment: words), of: invitation, by: act, in: tx)
                if !details.isEmpty { try recordDetails(details, of: invitation, by: act, in: tx) }
            }
            try await world.settle()
            if !remark.face.isHappy { try await world.planWork(on: remark, of: customer) }
        }
    }

    /// Most drivers of who likes to tell, near to the main answer.
    private func rateDrivers(after face: Face) -> [String: Int] {
        guard dice.happens(0.7) else { return [:] }
        let middle = [Face.delighted: 5, .happy: 4, .disappointed: 2, .angry: 1][face] ?? 3
        var ratings: [String: Int] = [:]
        for driver in SurveyQuestions.standard.drivers where dice.happens(0.85) {
            ratings[driver.key] = min(5, max(1, middle + Int.random(in: -1...1, using: &dice)))
        }
        return ratings
    }
}
