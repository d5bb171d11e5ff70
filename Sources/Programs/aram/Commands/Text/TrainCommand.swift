import ArgumentParser
import Foundation
import Primitives
import TextAnalysis

/// Trains the readers of messages anew and prints how good they are on messages of authors that they never saw.
struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train the weights of text analysis from our own messages and open sets.",
        discussion: """
            Equal sources give equal weights. The folder of open sets is described in docs/text-model.md; without it our own \
            messages train alone. The weights of the program stand in Sources/Foundations/CTextWeights.
            """)

    @Option(help: ArgumentHelp("The folder of open sets.", valueName: "folder"))
    var data: String?

    @Option(help: ArgumentHelp("Our own messages.", valueName: "folder"))
    var samples = "Samples/messages"

    @Option(help: ArgumentHelp("Where <language>.weights is written; nowhere when not given.", valueName: "folder"))
    var out: String?

    @Option(help: "Only this language: en, hu or fa.")
    var lang: LanguageCode?

    func validate() throws {
        for folder in [samples, data, out].compactMap(\.self) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw ValidationError("\(folder) is no folder")
            }
        }
        for language in LanguageCode.allCases {
            try Self.require("\(language.rawValue)/messages-train.jsonl", in: samples)
            if let data, language != .english {
                try Self.require("lexicons/en_\(language.rawValue)_words.tsv", in: data)
            }
        }
    }

    private static func require(_ file: String, in folder: String) throws {
        guard FileManager.default.fileExists(atPath: "\(folder)/\(file)") else {
            throw ValidationError("\(folder) has no \(file)")
        }
    }

    func run() async throws {
        for language in lang.map({ [$0] }) ?? LanguageCode.allCases {
            let sources = try TrainingSources(
                language, samples: URL(fileURLWithPath: samples), data: data.map { URL(fileURLWithPath: $0) })
            for (file, line) in sources.bad { note("\(file), line \(line.number): \(line.reason)") }
            let bytes = try ReaderTraining(language, own: sources.own, open: sources.open).run(note)
            if let out {
                try Data(bytes).write(
                    to: URL(fileURLWithPath: out).appendingPathComponent("\(language.rawValue).weights"))
            }
            let model = try ReaderModel(bytes)
            let given = sources.test.map { model.findings($0.text, language) }
            for line in ReaderFigures(given: given, gold: sources.test.map(\.gold)).lines {
                print("\(language.rawValue)\t\(line.printed)")
            }
        }
    }

    private func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
