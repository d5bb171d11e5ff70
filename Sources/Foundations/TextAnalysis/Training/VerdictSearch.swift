/// Looks for the settings of verdicts that several outputs decide together.
enum VerdictSearch {
    /// Multipliers of negative, neutral and positive with the best macro-F1.
    static func sentimentWeights(_ probabilities: [[Float]], _ gold: [Findings]) -> [Float] {
        let steps: [Float] = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6]
        var best = (value: 0.0, weights: [Float(1), 1, 1])
        for negative in steps {
            for positive in steps {
                let weights = [negative, 1, positive]
                let given = probabilities.map { row in
                    ReaderHead.sentiment.max { row[$0] * weights[$0] < row[$1] * weights[$1] } ?? 1
                }
                let value = Agreement.macroF1(
                    given: given, gold: gold.map { Sentiment.allCases.firstIndex(of: $0.sentiment) ?? 1 }, classes: 3)
                if value > best.value + 0.002 { best = (value, weights) }
            }
        }
        return best.weights
    }

    /// Cuts of the expected grade of anger with the best quadratic kappa, by three rounds of one cut at a time.
    static func angerCuts(_ probabilities: [[Float]], _ gold: [Findings]) -> [Float] {
        let expected = probabilities.map { row in ReaderHead.anger.reduce(Float(0)) { $0 + row[$1] } }
        let grades = gold.map(\.anger.rawValue)
        var cuts: [Float] = [0.5, 1.3, 2]
        var best = 0.0
        for _ in 0..<3 {
            for place in cuts.indices {
                for step in 4..<56 {
                    var tried = cuts
                    tried[place] = Float(step) / 20
                    guard tried == tried.sorted() else { continue }
                    let given = expected.map { value in tried.reduce(0) { $0 + (value >= $1 ? 1 : 0) } }
                    let value = Agreement.quadraticKappa(given: given, gold: grades, grades: 4)
                    if value > best + 0.0005 { (best, cuts) = (value, tried) }
                }
            }
        }
        return cuts
    }
}
