import Listening
import Primitives
import TestSupport
import Testing

@Suite struct `Grading clicks` {
    private func evidence(_ clicks: [(ClickTarget, Duration)], sentBefore: Duration? = .minutes(5)) -> ClickEvidence? {
        ClickEvidence(
            clicks.map { Click(target: $0.0, at: .testing + $0.1) }, sentAt: sentBefore.map { .testing - $0 })
    }

    @Test func `no click is no evidence`() {
        #expect(evidence([]) == nil)
    }

    @Test func `one calm click is provisional and never more`() {
        let found = evidence([(.face(.happy), .zero)])
        #expect(found?.grade == .provisional)
        #expect(found?.face == .happy)
    }

    @Test func `two faces within a minute are a robot`() {
        #expect(evidence([(.face(.happy), .zero), (.face(.angry), .seconds(60))])?.grade == .robot)
        #expect(evidence([(.face(.angry), .seconds(60)), (.face(.happy), .zero)])?.grade == .robot)
    }

    @Test func `another face after more than a minute is a person who thought again`() {
        let found = evidence([(.face(.happy), .zero), (.face(.angry), .seconds(61))])
        #expect(found?.grade == .provisional)
        #expect(found?.face == .angry)
    }

    @Test func `the same face twice is no burst`() {
        #expect(evidence([(.face(.happy), .zero), (.face(.happy), .seconds(1))])?.grade == .provisional)
    }

    @Test func `a click within ten seconds of the sending is a robot`() {
        #expect(evidence([(.face(.happy), .zero)], sentBefore: .seconds(9))?.grade == .robot)
        #expect(evidence([(.face(.happy), .zero)], sentBefore: .seconds(10))?.grade == .provisional)
    }

    @Test func `the hidden link gives a robot away, with the face beside it or without one`() {
        #expect(evidence([(.trap, .zero)])?.grade == .robot)
        #expect(evidence([(.trap, .zero)])?.face == nil)
        #expect(evidence([(.face(.delighted), .zero), (.trap, .minutes(9))])?.grade == .robot)
    }

    @Test(arguments: ["delighted", "happy", "disappointed", "angry", "none"])
    func `the words of links are read back`(word: String) {
        #expect(ClickTarget(word: word)?.word == word)
    }

    @Test func `other words of a link mean nothing`() {
        #expect(ClickTarget(word: "furious") == nil)
        #expect(ClickTarget(word: "") == nil)
    }
}
