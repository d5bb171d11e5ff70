import ArgumentParser
import Foundation
import Primitives
import TextAnalysis

/// Says what customers' messages show, without a server and without a database.
struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Print the findings of messages as JSON, one object a line.",
        discussion: """
            Reads text lines, or JSON lines with `text` and optionally `id` and `lang`, from files or standard input. Order \
            is kept. A line that can not be read is named by its number and left out. Exits with 3 when some were left out.
            """)

    @Argument(help: "Files; standard input when none is named.")
    var files: [String] = []

    @Option(help: "The language of all lines: en, hu or fa; else each line's `lang`, else it is recognised.")
    var lang: LanguageCode?

    @Flag(help: "Also print how probable each label is.")
    var probabilities = false

    @Flag(help: "Print no progress.")
    var quiet = false

    func run() async throws {
        try ShippedModels.check()
        var lines = TextLines(files, isQuiet: quiet)
        try lines.run { line in
            let found = analyze(line.text, language: lang ?? line.language)
            guard case .object(let members) = found.json(probabilities: probabilities) else { return [:] }
            return members
        }
        if lines.refused > 0 { throw ExitCode(3) }
    }
}
