import ArgumentParser
import Foundation
import Primitives
import TextAnalysis

/// Says which words of replies harm and what they promise, without a server and without a database.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print harmful words and promises of replies as JSON, one object a line.",
        discussion: """
            Reads text lines, or JSON lines with `text` and optionally `id`, `lang`, `now` and `zone`, from files or standard \
            input. A line that can not be read is named by its number and left out. Exits with 3 when some were left out.
            """)

    @Argument(help: "Files; standard input when none is named.")
    var files: [String] = []

    @Option(help: "The language of all replies: en, hu or fa; else each line's `lang`, else it is recognised.")
    var lang: LanguageCode?

    @Option(help: "The moment at which the replies are read, such as 2026-03-15T14:05:00Z; now when not given.")
    var now: String?

    @Option(help: "The time zone of \"tomorrow\" and \"noon\", such as Europe/Budapest.")
    var zone = "UTC"

    @Flag(help: "Print no progress.")
    var quiet = false

    func validate() throws {
        guard TimeZone(identifier: zone) != nil else { throw ValidationError("\(zone) is no time zone") }
        if let now, Self.moment(now) == nil {
            throw ValidationError("\(now) is no moment such as 2026-03-15T14:05:00Z")
        }
    }

    func run() async throws {
        let given = now.flatMap(Self.moment) ?? Date()
        let place = TimeZone(identifier: zone) ?? .gmt
        var lines = TextLines(files, isQuiet: quiet)
        try lines.run { line in
            let moment = line.fields?["now"]?.text.flatMap(Self.moment) ?? given
            let zone = line.fields?["zone"]?.text.flatMap { TimeZone(identifier: $0) } ?? place
            guard let language = lang ?? line.language ?? guessLanguage(line.text) else {
                return ["lang": .string("und")]
            }
            let promises = findPromises(line.text, language: language, now: moment, zone: zone)
            return [
                "lang": .string(language.rawValue),
                "flags": .array(checkWording(line.text, language: language).map(Self.json)),
                "promises": .array(promises.map { Self.json($0, zone) }),
            ]
        }
        if lines.refused > 0 { throw ExitCode(3) }
    }

    private static func moment(_ text: String) -> Date? {
        try? Date(text, strategy: .iso8601)  // What is no moment is told by nil.
    }

    private static func json(_ flag: WordingFlag) -> JSONValue {
        .object([
            "phrase": .string(flag.phrase), "start": .int(Int64(flag.start)), "end": .int(Int64(flag.end)),
            "category": .string(flag.category.rawValue), "reason": .string(flag.reason),
            "suggestion": .string(flag.suggestion),
        ])
    }

    private static func json(_ promise: FoundPromise, _ zone: TimeZone) -> JSONValue {
        let style = Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone)
        return .object([
            "phrase": .string(promise.phrase), "start": .int(Int64(promise.start)), "end": .int(Int64(promise.end)),
            "due": promise.due.map { .string($0.formatted(style)) } ?? .null,
        ])
    }
}
