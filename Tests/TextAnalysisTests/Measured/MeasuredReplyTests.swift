import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Measuring guard and promises on labelled answers` {
    /// Least figures of the test split: what was measured less a margin of five points.
    private static let floors:
        [(language: LanguageCode, guarded: Double, precision: Double, promises: Double, timed: Double)] = [
            (.english, 0.63, 0.71, 0.79, 0.79), (.hungarian, 0.51, 0.64, 0.73, 0.7),
            (.persian, 0.56, 0.65, 0.7, 0.64),
        ]

    @Test func `the figures of the test split do not fall`() throws {
        for floor in Self.floors {
            let replies = try SampleReply.all(floor.language, "test")
            let measure = try ReplyMeasure(floor.language, replies)
            #expect(replies.count >= 120)
            #expect(measure.macroF1 >= floor.guarded, "\(floor.language.rawValue) guard \(measure.macroF1)")
            #expect(measure.allFlags.precision >= floor.precision, "\(measure.allFlags.precision)")
            #expect(measure.promises.f1 >= floor.promises, "\(floor.language.rawValue) promises \(measure.promises.f1)")
            #expect(measure.timed.f1 >= floor.timed, "\(floor.language.rawValue) times \(measure.timed.f1)")
        }
    }

    @Test func `Wilson's interval of 8 hits in 10 is 49 to 94 per cent`() {
        let interval = HitTally.wilson(8, of: 10)
        #expect(abs(interval.low - 49.02) < 0.01 && abs(interval.high - 94.33) < 0.01)
        #expect(HitTally.wilson(0, of: 0).high == 100)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["MEASURE_REPLIES"] != nil))
    func `the figures are printed when asked for`() throws {
        let asked = ProcessInfo.processInfo.environment["MEASURE_REPLIES"] ?? "test"
        let shown = ProcessInfo.processInfo.environment["MEASURE_FAULTS"]
        for language in LanguageCode.allCases {
            let replies = try SampleReply.all(language, asked)
            let measure = try ReplyMeasure(language, replies)
            print("\(language.rawValue) \(asked) n=\(replies.count) macro \(measure.macroF1)")
            for category in WordingCategory.allCases {
                guard let tally = measure.flags[category] else { continue }
                print(line(category.rawValue, tally))
            }
            print(line("all", measure.allFlags))
            print(line("promises", measure.promises))
            print(line("timed", measure.timed))
            if shown == language.rawValue || shown == "all" {
                for fault in measure.faults { print("F\t\(language.rawValue)\t\(fault)") }
            }
            #expect(!replies.isEmpty)
        }
    }

    private func line(_ name: String, _ tally: HitTally) -> String {
        let values = [tally.precision, tally.recall, tally.f1].map { String(format: "%5.1f", $0 * 100) }
        return name.padding(toLength: 18, withPad: " ", startingAt: 0)
            + " n=\(tally.marks) P R F1 \(values.joined(separator: " ")) wrong \(tally.wrong) missed \(tally.missed)"
            + " P \(interval(tally.right, tally.right + tally.wrong)) R \(interval(tally.found, tally.marks))"
    }

    private func interval(_ hits: Int, _ count: Int) -> String {
        let interval = HitTally.wilson(hits, of: count)
        return "\(Int(interval.low.rounded()))-\(Int(interval.high.rounded()))"
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["MEASURE_LIMITS"] != nil))
    func `the limits are compared when asked for`() throws {
        let split = ProcessInfo.processInfo.environment["MEASURE_LIMITS"] ?? "dev"
        for language in LanguageCode.allCases {
            let replies = try SampleReply.all(language, split)
            for supports: Float in [0, 0.01, 0.03] {
                for flags: Float in [0.25, 0.35, 0.5, 2] {
                    let measure = try ReplyMeasure(
                        language, replies, limits: GuardLimits(supports: supports, flags: flags))
                    print(
                        "L \(language.rawValue) \(supports) \(flags) macro \(measure.macroF1)",
                        line("all", measure.allFlags))
                }
            }
            #expect(!replies.isEmpty)
        }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["MEASURE_SPEED"] != nil))
    func `the speed is printed when asked for`() throws {
        for language in LanguageCode.allCases {
            let replies = try SampleReply.all(language, "test")
            let units = replies.reduce(0) { $0 + $1.text.utf16.count }
            let now = try replies.map { try $0.moment($0.now) }
            let zone = try #require(try replies.first?.calendar().timeZone)
            var found = replies.reduce(0) { $0 + checkWording($1.text, language: language).count }
            func report(_ name: String, _ work: () -> Void) {
                let clock = ContinuousClock()
                let time = clock.measure { for _ in 0..<20 { work() } }
                let each = time / (20 * replies.count)
                print("S \(language.rawValue) \(name) \(each) a reply of \(units / replies.count) units")
            }
            report("guard") { for reply in replies { found += checkWording(reply.text, language: language).count } }
            report("promises") {
                for (reply, now) in zip(replies, now) {
                    found += findPromises(reply.text, language: language, now: now, zone: zone).count
                }
            }
            report("review") {
                for reply in replies {
                    found += reviewReply(reply.text, to: reply.text, language: language).openQuestions.count
                }
            }
            #expect(found > 0)
        }
    }
}
