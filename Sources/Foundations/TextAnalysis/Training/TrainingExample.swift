import Primitives

/// A text as the trainer sees it: rows with how often they occur, weighted so that each block has about length 1.
struct TrainingExample: Sendable {
    /// Rows of all blocks, each once, ascending.
    let rows: [UInt32]
    /// Occurrences of the row by the root of all occurrences of its block; 1 for evidence.
    let values: [Float]
    /// What is known about the text.
    let targets: HeadTargets

    /// Scans `text` in the language in which it is marked.
    init(_ text: String, _ language: LanguageCode, _ targets: HeadTargets) {
        let features = TextReading(text, language).features
        var values: [UInt32: Float] = [:]
        let blocks = [features?.letters ?? [], features?.words ?? []]
        for (block, rows) in blocks.enumerated() where !rows.isEmpty {
            let share = TextFeatures.share(of: rows.count, block: block)
            for row in rows { values[row, default: 0] += share }
        }
        for row in features?.evidence ?? [] { values[row] = 1 }
        rows = values.keys.sorted()
        self.values = rows.map { values[$0] ?? 0 }
        self.targets = targets
    }
}
