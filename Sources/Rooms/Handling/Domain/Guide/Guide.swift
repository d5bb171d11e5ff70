/// The five cards for a situation, in the order in which this customer needs them.
package func guide(for situation: GuideSituation) -> [GuideCard] {
    situation.mood.steps.map { card(for: $0, in: situation) }
}

private func card(for step: GuideStep, in situation: GuideSituation) -> GuideCard {
    let phrases = StepPhrases.of(step)
    let additions = situation.additions(to: step)
    let stakes = StakeAnswer.answers(for: situation.atStake)
    let isLost = situation.mood == .confused
    return GuideCard(
        step: step, language: situation.language,
        lead: additions.lazy.compactMap(\.lead).first ?? phrases.lead(for: situation.branch),
        items: items(of: phrases, additions: additions, in: situation),
        openQuestions: isLost ? Array(phrases.openQuestions.prefix(1)) : phrases.openQuestions,
        closedQuestions: isLost ? Array(phrases.closedQuestions.prefix(1)) : phrases.closedQuestions,
        known: phrases.known, unknown: phrases.unknown,
        inserts: inserts(of: phrases, step: step, additions: additions, stakes: stakes, branch: situation.branch),
        wordsToUse: phrases.wordsToUse, wordsToAvoid: phrases.wordsToAvoid,
        signals: phrases.signals(in: situation.mode), stakes: stakes)
}

private func items(
    of phrases: StepPhrases, additions: [StepAddition], in situation: GuideSituation
) -> [GuideItem] {
    let added = additions.flatMap(\.items)
    let own = phrases.items.any + phrases.items.special(for: situation.branch)
    let essential = own.count(where: \.isEssential)
    var room = situation.mood == .angry ? 0 : max(0, GuideCard.itemLimit - added.count - essential)
    return added
        + own.filter { item in
            if item.isEssential { return true }
            room -= 1
            return room >= 0
        }
}

private func inserts(
    of phrases: StepPhrases, step: GuideStep, additions: [StepAddition], stakes: [StakeAnswer], branch: Branch
) -> [GuideText] {
    let answers: [GuideText] =
        switch step {
        case .empathise: stakes.prefix(2).map(\.answer)
        case .solve: stakes.prefix(2).map(\.secured)
        case .listen, .clarify, .calm: []
        }
    let found = answers + additions.flatMap(\.inserts) + phrases.inserts.special(for: branch) + phrases.inserts.any
    return Array(found.prefix(GuideCard.insertLimit))
}
