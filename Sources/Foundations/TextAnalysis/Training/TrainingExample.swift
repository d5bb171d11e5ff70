import Primitives

/// A text as the trainer sees it: rows with how often they occur, weighted so that each block has about length 1.
struct TrainingExample: Sendable {
    /// Rows of all blocks, each once, ascending; places of an index after ``place(by:)``.
    private(set) var rows: [UInt32]
    /// Occurrences of the row by the root of all occurrences of its block; 1 for evidence.
    private(set) var values: [Float]
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

    /// Puts places of `index` for rows and forgets rows that it does not know.
    mutating func place(by index: RowIndex) {
        let known = zip(rows, values).compactMap { row, value in index.place(of: row).map { (UInt32($0), value) } }
        rows = known.map(\.0)
        values = known.map(\.1)
    }
}
