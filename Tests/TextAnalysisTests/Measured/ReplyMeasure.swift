import Foundation
import Primitives
import TextAnalysis

/// What guard and finder of promises reach on labelled answers; a hit overlaps a mark of the same kind.
struct ReplyMeasure: Sendable {
    /// By category of the guard.
    var flags: [WordingCategory: HitTally] = [:]
    /// Commitments, whatever their time.
    var promises = HitTally()
    /// Commitments whose time is right as well; of a day the day, else the minute.
    var timed = HitTally()
    /// What went wrong, one line each, for the work on the lists.
    var faults: [String] = []

    /// Mean of the categories' F1.
    var macroF1: Double {
        flags.isEmpty ? 0 : flags.values.map(\.f1).reduce(0, +) / Double(flags.count)
    }

    /// All categories together.
    var allFlags: HitTally { flags.values.reduce(HitTally(), +) }

    /// Measures every answer of a split.
    init(_ language: LanguageCode, _ replies: [SampleReply], limits: GuardLimits? = nil) throws {
        for category in WordingCategory.allCases { flags[category] = HitTally() }
        for reply in replies {
            takeFlags(reply, WordingGuard.builtIn(language).check(reply.text, limits: limits))
            try takePromises(reply, language)
        }
    }

    private mutating func takeFlags(_ reply: SampleReply, _ given: [WordingFlag]) {
        for category in WordingCategory.allCases {
            let marks = reply.flags.filter { $0.category == category.rawValue }
            let own = given.filter { $0.category == category }
            for flag in own {
                let isRight = marks.contains { $0.start < flag.end && flag.start < $0.end }
                flags[category]?.right += isRight ? 1 : 0
                flags[category]?.wrong += isRight ? 0 : 1
                if !isRight { faults.append("+\(category.rawValue)\t\(flag.phrase)\t\(reply.id)\t\(reply.text)") }
            }
            for mark in marks {
                let isFound = own.contains { $0.start < mark.end && mark.start < $0.end }
                flags[category]?.found += isFound ? 1 : 0
                flags[category]?.missed += isFound ? 0 : 1
                if !isFound { faults.append("-\(category.rawValue)\t\(mark.phrase)\t\(reply.id)\t\(reply.text)") }
            }
        }
    }

    /// A mark of a day agrees with every hour of that day, one with a time only with the minute.
    private static func agree(_ mark: String?, _ given: String?) -> Bool {
        guard let mark, let given else { return mark == nil && given == nil }
        return mark.count == 10 ? given.hasPrefix(mark) : mark == given
    }

    private mutating func takePromises(_ reply: SampleReply, _ language: LanguageCode) throws {
        let now = try reply.moment(reply.now)
        let given = findPromises(reply.text, language: language, now: now, zone: try reply.calendar().timeZone)
        for promise in given {
            let marks = reply.promises.filter { $0.start < promise.end && promise.start < $0.end }
            let due = try promise.due.map(reply.written)
            let isTimed = marks.contains { Self.agree($0.due, due) }
            promises.right += marks.isEmpty ? 0 : 1
            promises.wrong += marks.isEmpty ? 1 : 0
            timed.right += isTimed ? 1 : 0
            timed.wrong += isTimed ? 0 : 1
            if marks.isEmpty {
                faults.append("+promise\t\(promise.phrase) [\(due ?? "-")]\t\(reply.id)\t\(reply.text)")
            }
        }
        for mark in reply.promises {
            let hits = given.filter { $0.start < mark.end && mark.start < $0.end }
            let dues = try hits.map { try $0.due.map(reply.written) }
            let isTimed = dues.contains { Self.agree(mark.due, $0) }
            promises.found += hits.isEmpty ? 0 : 1
            promises.missed += hits.isEmpty ? 1 : 0
            timed.found += isTimed ? 1 : 0
            timed.missed += isTimed ? 0 : 1
            if isTimed { continue }
            let said = zip(hits, dues).map { "\($0.phrase) [\($1 ?? "-")]" }.joined(separator: " / ")
            let kind = hits.isEmpty ? "-promise" : "-due"
            faults.append(
                "\(kind)\t\(mark.phrase) [\(mark.due ?? "-")] got \(said)\t\(reply.id) \(reply.now)\t\(reply.text)")
        }
    }
}
