import Handling
import Primitives
import Testing
import TextAnalysis

@Suite struct `Following the guide` {
    static let situations: [GuideSituation] = Branch.allCases.flatMap { branch in
        GuideMood.allCases.flatMap { mood in
            GuideMode.allCases.flatMap { mode in
                [GuideGuarantee.unknown, .covers, .ended].flatMap { guarantee in
                    [false, true].flatMap { flag in
                        [Set<Stake>(), [.work], Set(Stake.allCases)].map { stakes in
                            GuideSituation(
                                language: .hungarian, branch: branch, mood: mood, mode: mode, atStake: stakes,
                                isCausedByCustomer: flag, isWaiting: flag, hasTooFewWords: flag, guarantee: guarantee)
                        }
                    }
                }
            }
        }
    }

    @Test func `every situation shows each of the five steps once, with something on every list`() {
        for situation in Self.situations {
            let cards = guide(for: situation)
            #expect(cards.map(\.step).sorted() == GuideStep.allCases)
            for card in cards {
                let isLost = situation.mood == .confused
                #expect((isLost ? 1...1 : 3...5).contains(card.openQuestions.count))
                #expect((isLost ? 1...1 : 2...3).contains(card.closedQuestions.count))
                let optional = card.items.count { !$0.isEssential }
                #expect(card.items.count >= 2)
                #expect(card.items.count <= GuideCard.itemLimit || optional == 0, "\(situation) \(card.step)")
                #expect((4...GuideCard.insertLimit).contains(card.inserts.count), "\(situation) \(card.step)")
                #expect(Set(card.inserts).count == card.inserts.count)
                #expect(!card.known.isEmpty && !card.unknown.isEmpty && !card.signals.isEmpty)
                #expect(card.wordsToUse.count >= 4 && card.wordsToAvoid.count >= 4)
                #expect(card.stakes.map(\.stake).count == situation.atStake.count)
            }
        }
    }

    @Test(arguments: [
        (GuideMood.even, GuideStep.listen, "listen.whole"), (.anxious, .empathise, "anxious.worry"),
        (.angry, .listen, "angry.minutes"), (.confused, .listen, "confused.where"),
    ])
    func `the mood decides what comes first`(mood: GuideMood, step: GuideStep, key: String) {
        let next = nextStep(for: GuideSituation(language: .english, mood: mood), done: [])
        #expect(next?.step == step)
        #expect(next?.item.key == key)
    }

    @Test func `somebody who is lost is asked one thing after listening`() throws {
        let situation = GuideSituation(language: .english, mood: .confused)
        let listen = try #require(guide(for: situation).first)
        let next = nextStep(for: situation, done: Set(listen.items.map(\.key)))
        #expect(next?.step == .clarify)
        #expect(next?.item.key == "confused.plain")
    }

    @Test func `angry customers get shorter cards`() {
        for branch in Branch.allCases {
            let even = guide(for: GuideSituation(language: .english, branch: branch))
            let angry = guide(for: GuideSituation(language: .english, branch: branch, mood: .angry))
            for (plain, short) in zip(even, angry) {
                #expect(short.items.count < plain.items.count)
                #expect(short.items.allSatisfy { $0.isEssential })
            }
        }
    }

    @Test func `every mood has a first line of its own on every card`() {
        for step in GuideStep.allCases {
            let leads = GuideMood.allCases.compactMap { mood in
                guide(for: GuideSituation(language: .english, mood: mood)).first { $0.step == step }?.lead
            }
            #expect(Set(leads).count == GuideMood.allCases.count)
        }
    }

    @Test func `with both kinds of problem the feeling comes before the thing`() throws {
        for step in GuideStep.allCases {
            let cards = [Branch.both, .emotional, .practical].compactMap { branch in
                guide(for: GuideSituation(language: .english, branch: branch)).first { $0.step == step }
            }
            try #require(cards.count == 3)
            #expect(cards[0].lead == cards[1].lead)
            #expect(cards[0].inserts.first == cards[1].inserts.first)
            #expect(cards[0].inserts.contains { cards[2].inserts.contains($0) && !cards[1].inserts.contains($0) })
        }
    }

    @Test(arguments: Stake.allCases)
    func `a threatened value is named on every card and answered first`(stake: Stake) throws {
        let cards = guide(for: GuideSituation(language: .english, mood: .angry, atStake: [stake]))
        let answer = try #require(StakeAnswer.answers(for: [stake]).first)
        for card in cards {
            #expect(card.stakes == [answer])
            if card.step == .empathise { #expect(card.inserts.first == answer.answer) }
            if card.step == .solve { #expect(card.inserts.first == answer.secured) }
        }
    }

    @Test func `people come before things`() {
        let values = StakeAnswer.answers(for: [.money, .healthAndSafety, .leisure, .family]).map(\.stake)
        #expect(values == [.healthAndSafety, .family, .money, .leisure])
        let next = nextStep(
            for: GuideSituation(language: .english, mood: .angry, atStake: [.healthAndSafety], hasTooFewWords: true),
            done: [])
        #expect(next?.item.key == "danger.first")
    }

    @Test func `too few words ask for a call, unless they were spoken`() {
        var situation = GuideSituation(language: .english, hasTooFewWords: true)
        #expect(nextStep(for: situation, done: [])?.item.key == "few.call")
        situation.mode = .phone
        #expect(nextStep(for: situation, done: [])?.item.key == "listen.whole")
    }

    @Test func `what the customer caused is met without a verdict on every card`() {
        for card in guide(for: GuideSituation(language: .english, isCausedByCustomer: true)) {
            #expect(card.items.contains { $0.key.hasPrefix("own.") })
        }
    }

    @Test func `when every line is ticked nothing is left to do`() throws {
        let situation = GuideSituation(language: .english, branch: .both, mood: .anxious, isWaiting: true)
        var done: Set<String> = []
        var steps: [GuideStep] = []
        while let next = nextStep(for: situation, done: done) {
            try #require(done.insert(next.item.key).inserted)
            if steps.last != next.step { steps.append(next.step) }
        }
        #expect(steps == GuideMood.anxious.steps)
        #expect(guide(for: situation).allSatisfy { $0.isDone(done) })
    }

    @Test func `the mode changes the signals`() {
        for step in GuideStep.allCases {
            let signals = GuideMode.allCases.compactMap { mode in
                guide(for: GuideSituation(language: .english, mode: mode)).first { $0.step == step }?.signals
            }
            #expect(Set(signals).count == 3)
        }
    }

    @Test(arguments: [
        (Anger.furious, true, true, GuideMood.angry), (.annoyed, true, true, .anxious), (.none, false, true, .confused),
        (.none, false, false, .even),
    ])
    func `findings give the mood`(anger: Anger, distress: Bool, confusion: Bool, mood: GuideMood) {
        var findings = Findings(language: .english)
        findings.anger = anger
        findings.distress = distress
        findings.confusion = confusion
        #expect(GuideMood(findings) == mood)
    }
}
