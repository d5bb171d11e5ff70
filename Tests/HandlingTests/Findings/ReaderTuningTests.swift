import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Teaching the reader of a brand` {
    /// Messages of a baker, whose customers say "delivery" for the bread basket: it is never about delivery.
    private func words(_ number: Int) -> String {
        "The delivery basket number \(number) was stale and the crust was burnt, the quality is bad."
    }

    private func lessons(_ count: Int) throws -> [ReaderLesson] {
        try (0..<count).map { number in
            let text = words(number)
            let gold = try #require(analyze(text, language: .english).setting(.topic(.delivery), to: "0"))
            return ReaderLesson(
                id: "a\(100 + number)", text: text, language: .english, gold: gold, corrected: [.topic(.delivery)])
        }
    }

    @Test func `fewer than thirty corrected messages teach nothing`() throws {
        #expect(ReaderTuning(try lessons(ReaderTuning.least - 1)) == nil)
    }

    @Test func `what staff take off again and again is read less often, on messages that were held out too`() throws {
        #expect(analyze(words(1), language: .english).topics.contains(.delivery))
        let tuning = try #require(ReaderTuning(try lessons(40)))
        #expect(tuning.shifts.values.keys.sorted() == ["delivery"])
        #expect((tuning.shifts.values["delivery"] ?? 0) < -0.5)
        #expect(tuning.report.learned == 30 && tuning.report.heldOut == 10)
        #expect(tuning.report.corrections == 10 && tuning.report.metBefore == 0)
        #expect(tuning.report.metAfter == 10 && tuning.report.isBetter)
        #expect(tuning.report.keptAfter == tuning.report.untouched)
        let read = analyze(words(999), language: .english, shifts: [.english: tuning.shifts])
        #expect(!read.topics.contains(.delivery) && read.topics.contains(.productQuality))
    }

    @Test func `messages that staff left as they were read speak against a shift`() throws {
        let accepted = (0..<120).map { number in
            let text = "My parcel number \(number) has not been delivered yet."
            return ReaderLesson(
                id: "b\(100 + number)", text: text, language: .english, gold: analyze(text, language: .english),
                corrected: [])
        }
        let alone = try #require(ReaderTuning(try lessons(40)).flatMap { $0.shifts.values["delivery"] })
        let both = try #require(ReaderTuning(try lessons(40) + accepted).flatMap { $0.shifts.values["delivery"] })
        #expect(both > alone)
    }

    @Test(arguments: Engine.underTest)
    func `lessons are corrected messages and answered ones, and what was learned reads the next message`(
        engine: Engine
    ) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let wrong = try await shop.openCase(of: eva, words(1))
            let left = try await shop.openCase(of: eva, words(2), at: 1)
            _ = try await shop.openCase(of: eva, words(3), at: 2)
            let entry = try #require(try await shop.read { try EntryRecord.newest(of: wrong, in: $0) }.first)
            try await shop.write(at: 3) { act, tx in
                try correctFinding(.topic(.delivery), to: "0", in: entry.id, of: wrong, by: act, in: tx)
                _ = try replyToCase(left, with: Reply("We bring a fresh one today.", onceKey: "1"), by: act, in: tx)
            }
            let found = try await shop.read { try readerLessons(in: .english, $0) }
            #expect(found.map(\.text) == [words(1), words(2)])
            #expect(found.map(\.corrected) == [[.topic(.delivery)], []])
            #expect(try await shop.read { try readerLessons(in: .persian, $0) }.isEmpty)
            try await shop.write(at: 4) { act, tx in
                try BrandReaderRecord.keep(
                    ReaderShifts(["delivery": -9]), of: .english, corrected: 30, by: act, in: tx)
            }
            let shifts = try await shop.read { try BrandReaderRecord.shifts(in: $0) }
            #expect(shifts == [.english: ReaderShifts(["delivery": -ReaderShifts.most])])
            let next = try await shop.openCase(of: eva, words(4), at: 5)
            let read = try #require(try await shop.read { try EntryRecord.newest(of: next, in: $0) }.first)
            #expect(!read.seen.topics.contains(.delivery))
            #expect(try await shop.write(at: 6) { try BrandReaderRecord.forget(.english, by: $0, in: $1) })
            #expect(try await shop.write(at: 7) { try !BrandReaderRecord.forget(.english, by: $0, in: $1) })
        }
    }
}
