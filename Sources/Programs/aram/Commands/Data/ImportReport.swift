import Foundation
import Listening
import Primitives

/// Prints what an import finds while it runs: problems as results, progress beside them.
struct ImportReport {
    private let size: Int
    private let isQuiet: Bool
    private var left: Int
    private var hidden = 0
    private let started = ContinuousClock.now
    private var spoken = ContinuousClock.now

    init(size: Int, show: Int, isQuiet: Bool) {
        self.size = size
        self.isQuiet = isQuiet
        left = max(0, show)
    }

    /// Prints new problems at once, and every two seconds how far it has come.
    mutating func hear(_ news: ImportNews) {
        for problem in news.problems.prefix(left) { print(Self.line(problem)) }
        let more = max(0, news.problems.count - left)
        if more > 0 && hidden == 0 { print("(further problems are counted, not shown; see --show)") }
        hidden += more
        left = max(0, left - news.problems.count)
        guard !isQuiet, ContinuousClock.now - spoken >= .seconds(2) else { return }
        spoken = .now
        let rate = Int(Double(news.counts.done) / max(0.001, seconds(since: started)))
        let part = size > 0 ? min(100, news.bytes * 100 / size) : 100
        note("\(news.counts.done) rows, \(part) % of the file, \(rate) rows a second")
    }

    /// The last line.
    static func closing(_ counts: ListCounts, isDryRun: Bool) -> String {
        let verb = isDryRun ? "would be taken" : "taken"
        return
            "\(counts.total) rows: \(counts.taken) \(verb), \(counts.known) known already, \(counts.refused) left out"
    }

    private static func line(_ problem: RowProblem) -> String {
        let place = problem.column.map { ", column \($0.rawValue)" } ?? ""
        return "row \(problem.row)\(place): \(problem.issue.text.inEnglish)"
    }

    private func seconds(since start: ContinuousClock.Instant) -> Double {
        let span = ContinuousClock.now - start
        return Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18
    }
}
