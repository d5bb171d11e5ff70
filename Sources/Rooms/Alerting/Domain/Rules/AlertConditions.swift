package import Listening
package import Primitives
import TextAnalysis

/// When a rule speaks: every condition that is set must hold; an empty set of words, faces or places holds for all.
package struct AlertConditions: Hashable, Sendable {
    /// Faces that ring; empty means any feedback, with or without a face.
    package var faces: Set<Face> = []
    /// Words as they were typed, of which one must stand in the text; compared folded as in search.
    package var words: [String] = []
    /// Lowest grade of anger that text analysis saw, 0...3.
    package var minimumAnger = 0
    /// Lowest value of the customer in minor units of the brand's currency.
    package var minimumValue: Int64 = 0
    /// Lowest value at risk in minor units of the brand's currency; 0 asks for none, and without a forecast it never holds.
    package var minimumRisk: Int64 = 0
    /// Highest probability of still being a customer in percent, 1...99; 0 asks for none, and without a forecast it never holds.
    package var maximumAlive = 0
    /// Only customers that are marked as key accounts.
    package var keyAccountsOnly = false
    /// Points of the journey.
    package var touchpoints: Set<Touchpoint> = []
    /// Languages of the feedback.
    package var languages: Set<LanguageCode> = []
    /// Ways in.
    package var channels: Set<Channel> = []
    /// The customer must have been unhappy this many times, this one included, within ``repeatDays``; 0 or 1 asks for none.
    package var repeats = 0
    /// The days that repeats are counted in.
    package var repeatDays = 30
    /// Only words that are a complaint, or a wish to be called.
    package var complaintsOnly = false

    /// Conditions that hold for everything until they are set.
    package init() {}

    /// Whether all conditions hold.
    package func hold(for facts: AlertFacts) -> Bool { holdForFeedback(facts) && holdForCustomer(facts) }

    /// Whether the conditions hold that the feedback alone answers; most feedback is happy and ends here.
    package func holdForFeedback(_ facts: AlertFacts) -> Bool {
        holdWithoutWords(facts)
            && (!complaintsOnly || facts.isComplaint || facts.wantsCall)
            && (words.isEmpty || words.contains { facts.foldedWords.contains(searchFolded($0)) })
    }

    /// Whether they may hold for feedback of which only its event is known, which never has the words.
    package func mayHold(for facts: AlertFacts, hasWords: Bool) -> Bool {
        holdWithoutWords(facts) && (hasWords || (words.isEmpty && (!complaintsOnly || facts.wantsCall)))
    }

    private func holdWithoutWords(_ facts: AlertFacts) -> Bool {
        (faces.isEmpty || facts.face.map(faces.contains) ?? false)
            && facts.anger >= minimumAnger
            && (touchpoints.isEmpty || touchpoints.contains(facts.touchpoint))
            && (languages.isEmpty || languages.contains(facts.language))
            && (channels.isEmpty || channels.contains(facts.channel))
    }

    private func holdForCustomer(_ facts: AlertFacts) -> Bool {
        facts.value >= minimumValue && (!keyAccountsOnly || facts.isKeyAccount) && holdForOutlook(facts.outlook)
            && (repeats <= 1 || facts.unhappyTimes(withinDays: repeatDays) >= repeats)
    }

    private func holdForOutlook(_ outlook: CustomerOutlook?) -> Bool {
        (minimumRisk == 0 || outlook?.valueAtRisk.map { $0 >= minimumRisk } ?? false)
            && (maximumAlive == 0 || outlook?.chanceAlive.map { $0 * 100 <= Double(maximumAlive) } ?? false)
    }

    /// Whether the customer's value, outlook or earlier trouble decides.
    package var asksForCustomer: Bool { minimumValue > 0 || keyAccountsOnly || repeats > 1 || asksForOutlook }

    /// Whether the nightly forecast decides.
    package var asksForOutlook: Bool { minimumRisk > 0 || maximumAlive > 0 }
}

/// What rules may ask about one confirmed piece of feedback.
package struct AlertFacts: Sendable {
    /// The rating, or the face that a score stands for; nil without any.
    package var face: Face?
    /// The words, folded as for search.
    package var foldedWords = ""
    /// The grade of anger in the words, 0...3.
    package var anger = 0
    /// Whether the words are dissatisfaction that expects an answer.
    package var isComplaint = false
    /// Whether the customer asked to be called.
    package var wantsCall = false
    /// The customer's value in minor units.
    package var value: Int64 = 0
    /// What the nightly forecast says of the customer; nil without one.
    package var outlook: CustomerOutlook?
    /// Whether the customer is a key account.
    package var isKeyAccount = false
    /// The point of the journey.
    package var touchpoint: Touchpoint
    /// The language of the feedback.
    package var language: LanguageCode
    /// The way in.
    package var channel: Channel
    /// When the customer was unhappy, this time included.
    package var unhappyAt: [Instant] = []
    /// When this feedback was confirmed.
    package var at: Instant

    /// Facts about feedback without a customer, until more is known.
    package init(touchpoint: Touchpoint, language: LanguageCode, channel: Channel, at: Instant) {
        self.touchpoint = touchpoint
        self.language = language
        self.channel = channel
        self.at = at
    }

    func unhappyTimes(withinDays days: Int) -> Int {
        unhappyAt.count { $0 <= at && at - $0 <= .days(days) }
    }
}
