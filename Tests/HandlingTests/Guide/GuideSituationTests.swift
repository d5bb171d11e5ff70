import Primitives
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Seeing the situation of a case` {
    @Test func `the guide takes over what is recorded on the case`() {
        var current = Pure.opened()
        current.language = .persian
        current.branch = .both
        current.stake = WhatIsAtStake([.family])
        current.isCausedByCustomer = true
        let situation = GuideSituation(of: current, mood: .anxious, mode: .desk, wordCount: 12)
        #expect(
            situation
                == GuideSituation(
                    language: .persian, branch: .both, mood: .anxious, mode: .desk, atStake: [.family],
                    isCausedByCustomer: true))
    }

    @Test(arguments: [(0, true), (3, true), (4, false), (nil, false)])
    func `fewer than four written words are too few`(count: Int?, isTooFew: Bool) {
        let situation = GuideSituation(of: Pure.opened(), mood: .even, mode: .written, wordCount: count)
        #expect(situation.hasTooFewWords == isTooFew)
    }
}
