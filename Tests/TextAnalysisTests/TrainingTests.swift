import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Training the reader` {
    static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples/messages")

    private func hungarian(_ count: Int) throws -> (own: [SampleMessage], test: [SampleMessage]) {
        let sources = try TrainingSources(.hungarian, samples: Self.samples, data: nil)
        let step = sources.own.count / count
        return (sources.own.enumerated().filter { $0.offset % step == 0 }.map(\.element), sources.test)
    }

    @Test func `equal messages give equal weights`() throws {
        let own = try hungarian(60).own
        let first = try ReaderTraining(.hungarian, own: own, passes: 1, folds: 2).run { _ in }
        let second = try ReaderTraining(.hungarian, own: own, passes: 1, folds: 2).run { _ in }
        #expect(first == second)
        _ = try ReaderModel(first)
    }

    @Test func `a small reader of own messages alone tells questions as well as it is recorded`() throws {
        let (own, test) = try hungarian(240)
        let model = try ReaderModel(ReaderTraining(.hungarian, own: own, passes: 3, folds: 2).run { _ in })
        let given = test.map { model.findings($0.text, .hungarian) }
        let figures = ReaderFigures(given: given, gold: test.map(\.gold), resamples: 1)
        let questions = try #require(figures.labelLines.first { $0.name == "question" })
        #expect(abs(questions.value - 0.731) < 0.02, "\(questions.value)")
    }

    @Test func `a line that is no labelled message is named by its number`() {
        let lines = """
            {"id": "en-x01-001", "lang": "en", "text": "Hm.", "sentiment": "neutral", "anger": 0, "abuse": "none", \
            "distress": 0, "confusion": 0, "problem": "none", "at_stake": [], "topics": ["other"], "intents": []}
            no JSON at all

            {"id": "en-x01-002", "lang": "en", "text": "Hm.", "sentiment": "neutral", "anger": 0, "abuse": "none", \
            "distress": 0, "confusion": 0, "problem": "none", "at_stake": [], "topics": ["weather"], "intents": []}
            """
        let (messages, bad) = SampleMessage.read(Data(lines.utf8))
        #expect(messages.map(\.id) == ["en-x01-001"])
        #expect(bad.map(\.number) == [2, 4])
        #expect(bad.last?.reason == "unknown topics")
    }
}
