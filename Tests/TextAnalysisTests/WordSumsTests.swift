import Primitives
import Testing

@testable import TextAnalysis

@Suite struct `Summing the rows of a message` {
    private func byte(_ row: UInt32, _ head: Int, _ model: ReaderModel) -> Int8 {
        guard let place = model.index.place(of: row) else { return 0 }
        return Int8(bitPattern: model.table.bytes[ReaderModel.weightsOffset + place * ReaderHead.width + head])
    }

    @Test(arguments: [
        "I waited six weeks and nobody called me back!", "Semmi választ nem kaptam, pedig háromszor írtam.",
        "سه هفته است منتظر بسته‌ام هستم و هیچ‌کس جواب نمی‌دهد.", "", "😡",
    ])
    func `the quick sums are those of single bytes`(text: String) throws {
        let model = try ReaderModel.shipped(.english)
        let features = try #require(TextReading(text, .english).features)
        let sums = WordSums(features, model)
        #expect(sums.count == features.letterEnds.count)
        let blocks = [(features.letters, features.letterEnds), (features.words, features.wordEnds)]
        for head in 0..<ReaderHead.count {
            for (block, (rows, ends)) in blocks.enumerated() {
                var start = 0
                for word in 0..<sums.count {
                    let slow = rows[start..<Int(ends[word])].reduce(Float(0)) { $0 + Float(byte($1, head, model)) }
                    #expect((block == 0 ? sums.letters(word, head) : sums.neighbours(word, head)) == slow)
                    start = Int(ends[word])
                }
            }
            for (block, rows) in [features.letters, features.words, features.evidence].enumerated() {
                var total = [Float](repeating: 0, count: ReaderHead.width)
                sums.addTotal(block, times: .init(repeating: 1, count: ReaderHead.width), 1, to: &total)
                #expect(total[head] == rows.reduce(Float(0)) { $0 + Float(byte($1, head, model)) })
            }
        }
    }

    @Test func `labels stand at their places in the list of all`() {
        #expect(Stake.allCases.map(\.place) == Array(0..<7))
        #expect(Topic.allCases.map(\.place) == Array(0..<16))
        #expect(Intent.allCases.map(\.place) == Array(0..<12))
        for head in 0..<ReaderHead.count where !ReaderHead.anger.contains(head) {
            #expect(ReaderHead.first(for: ReaderHead.labels[head]) == head)
        }
    }

    @Test func `a set of labels gives back what was put in`() {
        var findings = Findings(language: .english)
        findings.topics = [.privacy, .delivery]
        findings.topics.insert(.price)
        findings.topics.remove(.privacy)
        #expect(findings.topics == [.delivery, .price])
        findings.intents = [.complaint, .refundRequest]
        #expect(findings.isComplaint)
        findings.atStake = Set(Stake.allCases)
        #expect(findings.atStake == Set(Stake.allCases))
    }

    @Test func `bits of a row say what its signals say`() {
        let meaning = RowMeaning([
            .valence(-3), .abuse(.threat), .topic(.other), .stake(.healthAndSafety), .intent(.refundRequest),
        ])
        #expect(meaning.valence == -3)
        #expect(
            meaning.says(RowMeaning.feelings) && meaning.says(RowMeaning.threat) && !meaning.says(RowMeaning.insult))
        #expect(RowMeaning.topics(meaning.bits).set == [.other])
        #expect(RowMeaning.stakes(meaning.bits).set == [.healthAndSafety])
        #expect(RowMeaning.intents(meaning.bits).set == [.refundRequest])
        for signal in [Signal.anger(.none), .swearing, .hurt, .ironic, .distress, .abuse(.insult)] {
            #expect(RowMeaning([signal]).says(RowMeaning.feelings))
        }
        for signal in [Signal.confusion, .settled, .negator, .intensifier, .contrast, .mask, .topic(.delivery)] {
            #expect(!RowMeaning([signal]).says(RowMeaning.feelings | RowMeaning.negatable))
        }
        for intent in Intent.allCases {
            let turns = [Intent.thanks, .praise, .cancel].contains(intent)
            #expect(RowMeaning([.intent(intent)]).says(RowMeaning.negatable) == turns)
        }
    }
}
