import Foundation
import Handling
import Listening
import Primitives
import Storage
import TextAnalysis

/// Teaches the reader of one brand from what its staff set right, or makes it forget.
struct BrandTraining {
    let brand: BrandOptions
    /// The only language that is wanted; nil for all.
    let only: LanguageCode?
    let forget: Bool

    func run() async throws {
        let learned = try await withDatabase { _, database in
            let act = try await brand.act(in: database).act
            var learned = 0
            for language in only.map({ [$0] }) ?? LanguageCode.allCases {
                if forget {
                    let known = try await database.write(in: act.tenant) { tx in
                        try BrandReaderRecord.forget(language, by: act, in: tx)
                    }
                    print("\(language.rawValue)\t\(known ? "forgotten" : "nothing was taught")")
                    learned += 1
                } else if try await teach(language, act, database) {
                    learned += 1
                }
            }
            return learned
        }
        guard learned > 0 else { throw CommandRefusal("nothing was kept") }
    }

    /// Whether something was learned and kept.
    private func teach(_ language: LanguageCode, _ act: Act, _ database: Database) async throws -> Bool {
        let lessons = try await database.read(in: act.tenant) { try readerLessons(in: language, $0) }
        let corrected = lessons.count { !$0.corrected.isEmpty }
        guard let tuning = ReaderTuning(lessons) else {
            print("\(language.rawValue)\ttoo few corrected messages: \(corrected) of \(ReaderTuning.least)")
            return false
        }
        let report = tuning.report
        print("\(language.rawValue)\tcorrected messages\t\(corrected)")
        print("\(language.rawValue)\tlearned from\t\(report.learned)\theld out\t\(report.heldOut)")
        print("\(language.rawValue)\tlabels taught\t\(tuning.shifts.values.keys.sorted().joined(separator: " "))")
        print(
            "\(language.rawValue)\theld-out corrections met\t\(report.metBefore) before\t\(report.metAfter) after"
                + "\tof \(report.corrections)")
        print(
            "\(language.rawValue)\tother held-out labels kept\t\(report.keptBefore) before\t\(report.keptAfter) after"
                + "\tof \(report.untouched)")
        guard report.isBetter else {
            print("\(language.rawValue)\tnot kept: held-out messages are read no better")
            return false
        }
        let shifts = tuning.shifts
        try await database.write(in: act.tenant) { tx in
            try BrandReaderRecord.keep(shifts, of: language, corrected: corrected, by: act, in: tx)
        }
        print("\(language.rawValue)\tkept")
        return true
    }
}
