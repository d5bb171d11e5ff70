import Testing

/// A small tree that shows one rule failing in the lines named, or holding.
struct RuleSample: Sendable, CustomTestStringConvertible {
    /// The name of the rule that reads the sample.
    let rule: String
    /// The texts by path.
    let texts: [String: String]
    /// The lines that break the rule, in the order of the report.
    let lines: [Int]

    init(_ rule: String, _ texts: [String: String], _ lines: [Int] = []) {
        self.rule = rule
        self.texts = texts
        self.lines = lines
    }

    var testDescription: String { "\(rule): \(texts.keys.sorted().joined(separator: ", "))" }

    static let bad = badBorders + badPurity + badSizes + badWords + badTexts
    static let good = goodBorders + goodPurity + goodSizes + goodWords + goodTexts
}
