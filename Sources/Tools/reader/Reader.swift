import Foundation
import Primitives
import TextAnalysis

/// Trains and measures the reader of messages from the checkout itself.
@main
struct Reader {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        let verb = arguments.popFirst() ?? "measure"
        let languages = arguments.compactMap { LanguageCode(rawValue: $0) }
        for language in languages.isEmpty ? LanguageCode.allCases : languages {
            switch verb {
            case "train": try train(language)
            case "labels": try measure(language, labels: true)
            case "speed": try speed(language)
            default: try measure(language, labels: false)
            }
        }
    }

    static func messages(_ language: LanguageCode, _ split: String) throws -> [SampleMessage] {
        let path = "Samples/messages/\(language.rawValue)/messages-\(split).jsonl"
        return SampleMessage.read(try Data(contentsOf: URL(fileURLWithPath: path))).messages
    }

    static func train(_ language: LanguageCode) throws {
        let own = try messages(language, "train") + messages(language, "dev")
        let bytes = ReaderTraining(language, own: own).run { print($0) }
        try Data(bytes).write(
            to: URL(fileURLWithPath: "Sources/Foundations/CTextWeights/\(language.rawValue).weights"))
        let model = try ReaderModel(bytes)
        show(try messages(language, "test"), language) { model.findings($0, language) }
    }

    static func measure(_ language: LanguageCode, labels: Bool) throws {
        show(try messages(language, "test"), language, labels: labels) { analyze($0, language: language) }
    }

    static func show(
        _ test: [SampleMessage], _ language: LanguageCode, labels: Bool = false, _ read: (String) -> Findings
    ) {
        let gold = test.map(\.gold)
        let new = ReaderFigures(given: test.map { read($0.text) }, gold: gold)
        let old = ReaderFigures(given: test.map { analyzeByPhrases($0.text, language: language) }, gold: gold)
        let lines = labels ? zip(new.labelLines, old.labelLines) : zip(new.lines, old.lines)
        for (line, before) in lines {
            let figures = [line.value, line.low, line.high, before.value, before.low, before.high]
                .map { String(format: "%.1f", $0 * 100) }
            print(
                "| \(language.rawValue) | \(line.name) | \(line.count) | \(figures[0]) (\(figures[1])-\(figures[2])) |",
                "\(figures[3]) (\(figures[4])-\(figures[5])) |")
        }
    }

    static func speed(_ language: LanguageCode) throws {
        let texts = try messages(language, "test").map(\.text)
        let length = texts.reduce(0) { $0 + $1.count }
        for (name, read) in [("phrases", { analyzeByPhrases($0) }), ("reader", { analyze($0) })] as [(String, (String) -> Findings)] {
            _ = texts.map(read)
            let time = ContinuousClock().measure { for _ in 0..<20 { for text in texts { _ = read(text) } } }
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            print(language.rawValue, name, "µs a message", seconds * 1e6 / Double(20 * texts.count),
                "µs per 100 characters", seconds * 1e8 / Double(20 * length))
        }
    }
}
