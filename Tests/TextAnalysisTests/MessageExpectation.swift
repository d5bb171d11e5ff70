import Primitives
import Testing
import TextAnalysis

/// A message and what must be found in it; labels that are not named are not judged.
struct MessageExpectation: Sendable, CustomTestStringConvertible {
    let text: String
    var sentiment: Sentiment?
    var anger: ClosedRange<Int>?
    var abuse: Abuse?
    var complaint: Bool?
    var problem: ProblemKind?
    var distress: Bool?
    var confusion: Bool?
    var topics: Set<Topic> = []
    var intents: Set<Intent> = []
    var stakes: Set<Stake> = []
    var notIntents: Set<Intent> = []
    /// Why the reader is known to fail here; nil where it must not.
    var missed: Comment?

    var testDescription: String { text }

    /// Compares what is named; sets are subsets of what is found.
    func check(_ language: LanguageCode, _ location: SourceLocation = #_sourceLocation) {
        guard let missed else { return compare(language, location) }
        withKnownIssue(missed) { compare(language, location) }
    }

    private func compare(_ language: LanguageCode, _ location: SourceLocation) {
        let found = analyze(text, language: language)
        if let sentiment { #expect(found.sentiment == sentiment, "\(found.score)", sourceLocation: location) }
        if let anger { #expect(anger.contains(found.anger.rawValue), "\(found.anger)", sourceLocation: location) }
        if let abuse { #expect(found.abuse == abuse, sourceLocation: location) }
        if let complaint { #expect(found.isComplaint == complaint, "\(found.score)", sourceLocation: location) }
        if let problem { #expect(found.problem == problem, "\(found.topics)", sourceLocation: location) }
        if let distress { #expect(found.distress == distress, sourceLocation: location) }
        if let confusion { #expect(found.confusion == confusion, sourceLocation: location) }
        #expect(topics.isSubset(of: found.topics), "\(found.topics)", sourceLocation: location)
        #expect(intents.isSubset(of: found.intents), "\(found.intents)", sourceLocation: location)
        #expect(stakes.isSubset(of: found.atStake), "\(found.atStake)", sourceLocation: location)
        #expect(notIntents.isDisjoint(with: found.intents), "\(found.intents)", sourceLocation: location)
    }
}
