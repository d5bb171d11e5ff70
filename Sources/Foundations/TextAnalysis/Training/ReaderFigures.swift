/// How well findings agree with marks, as the model card prints it.
package struct ReaderFigures: Sendable {
    /// One figure: its name, its value 0...1, the bounds of 95 % of bootstrap samples, and how many messages bear the label.
    package struct Line: Sendable {
        /// The name of the label or group.
        package let name: String
        /// F1, macro-F1, micro-F1 or kappa, as the name says.
        package let value: Double
        /// The 2.5th percentile of the resampled values.
        package let low: Double
        /// The 97.5th percentile.
        package let high: Double
        /// Messages that are marked with the label; all messages for groups.
        package let count: Int

        /// The line with tabs: name, count, percent and its bounds.
        package var printed: String {
            let percents = [value, low, high].map { String(($0 * 1000).rounded() / 10) }
            return "\(name)\t\(count)\t\(percents[0])\t\(percents[1])-\(percents[2])"
        }
    }

    private let given: [Findings]
    private let gold: [Findings]
    private let resamples: Int

    /// Compares findings with marks of the same messages, in the same order; `resamples` are drawn with replacement for
    /// the intervals (Efron 1979), at least one.
    package init(given: [Findings], gold: [Findings], resamples: Int = 500) {
        self.given = given
        self.gold = gold
        self.resamples = max(1, resamples)
    }

    /// The figures that the targets name.
    package var lines: [Line] {
        var lines = [
            line("sentiment, macro-F1 of 3") { given, gold in
                Agreement.macroF1(given: given.map(Self.sentiment), gold: gold.map(Self.sentiment), classes: 3)
            },
            line("anger, quadratic kappa") { given, gold in
                Agreement.quadraticKappa(
                    given: given.map(\.anger.rawValue), gold: gold.map(\.anger.rawValue), grades: 4)
            },
            binary("abuse", [ReaderHead.abuse]), precision("abuse, precision", ReaderHead.abuse),
            binary("distress", [ReaderHead.distress]), binary("confusion", [ReaderHead.confusion]),
            binary("complaint", [ReaderHead.complaint]),
            line("problem, macro-F1 of 4") { given, gold in
                Agreement.macroF1(given: given.map(Self.problem), gold: gold.map(Self.problem), classes: 4)
            },
        ]
        lines.append(micro("at stake, micro-F1", ReaderHead.stakes))
        lines.append(micro("topics, micro-F1", ReaderHead.topics))
        lines.append(micro("intents, micro-F1", ReaderHead.intents))
        return lines
    }

    /// F1 of every single label.
    package var labelLines: [Line] {
        (0..<ReaderHead.count).map { micro(ReaderHead.name($0), $0..<($0 + 1)) }
    }

    private static func sentiment(_ findings: Findings) -> Int {
        Sentiment.allCases.firstIndex(of: findings.sentiment) ?? 1
    }

    private static func problem(_ findings: Findings) -> Int {
        ProblemKind.allCases.firstIndex(of: findings.problem) ?? 3
    }

    /// Macro-F1 over yes and no.
    private func binary(_ name: String, _ heads: [Int]) -> Line {
        line(name + ", macro-F1 of yes and no", count: heads) { given, gold in
            let one = given.map { HeadTargets.holds(heads[0], in: $0) ? 1 : 0 }
            let other = gold.map { HeadTargets.holds(heads[0], in: $0) ? 1 : 0 }
            return Agreement.macroF1(given: one, gold: other, classes: 2)
        }
    }

    private func precision(_ name: String, _ head: Int) -> Line {
        line(name, count: [head]) { given, gold in
            let hits = zip(given, gold).filter { HeadTargets.holds(head, in: $0.0) }
            let right = hits.count { HeadTargets.holds(head, in: $0.1) }
            return hits.isEmpty ? 1 : Double(right) / Double(hits.count)
        }
    }

    private func micro(_ name: String, _ heads: Range<Int>) -> Line {
        line(name, count: Array(heads)) { given, gold in
            Agreement.f1(
                given: given.flatMap { found in heads.map { HeadTargets.holds($0, in: found) } },
                gold: gold.flatMap { found in heads.map { HeadTargets.holds($0, in: found) } })
        }
    }

    private func line(
        _ name: String, count heads: [Int] = [], _ figure: ([Findings], [Findings]) -> Double
    ) -> Line {
        var random = SeededOrder(seed: 7)
        let values = (0..<resamples).map { _ in
            let drawn = given.indices.map { _ in Int(random.next() % UInt64(given.count)) }
            return figure(drawn.map { given[$0] }, drawn.map { gold[$0] })
        }.sorted()
        let marked = gold.count { found in heads.isEmpty || heads.contains { HeadTargets.holds($0, in: found) } }
        return Line(
            name: name, value: figure(given, gold), low: values[resamples / 40],
            high: values[resamples - 1 - resamples / 40], count: marked)
    }
}
