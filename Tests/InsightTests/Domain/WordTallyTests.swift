import Statistics
import Testing

@testable import Insight

@Suite struct `Words on the rise` {
    private func tally(_ cases: Int, _ words: [String: Int]) -> WordTally {
        var tally = WordTally()
        for number in 0..<cases { tally.add(Set(words.filter { $0.value > number }.keys)) }
        return tally
    }

    @Test func `a word that many more cases hold has risen, and one that holds its share has not`() {
        let now = tally(100, ["hose": 30, "delivery": 60, "refund": 10])
        let before = tally(100, ["hose": 4, "delivery": 58, "refund": 9])
        #expect(now.rising(against: before, limit: 5) == ["hose"])
    }

    @Test func `a larger period does not make every word rise`() {
        let now = tally(400, ["hose": 40, "delivery": 240])
        let before = tally(100, ["hose": 10, "delivery": 60])
        #expect(now.rising(against: before, limit: 5) == [])
    }

    @Test func `few cases are not compared, and four cases make no rising word`() {
        #expect(tally(19, ["hose": 19]).rising(against: tally(100, [:]), limit: 5) == nil)
        #expect(tally(100, ["hose": 50]).rising(against: tally(19, [:]), limit: 5) == nil)
        #expect(tally(20, ["hose": 4]).rising(against: tally(20, [:]), limit: 5) == [])
    }

    @Test func `the surest words come first and the rest is cut`() {
        let now = tally(100, ["hose": 40, "leak": 60, "door": 25])
        #expect(now.rising(against: tally(100, [:]), limit: 2) == ["leak", "hose"])
    }
}
