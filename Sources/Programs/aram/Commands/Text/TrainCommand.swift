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

            With --brand or --own-brand the reader of one brand learns from what its staff set right on the timeline, beside \
            a running server: one number for each label, kept in the database. A quarter of the messages is held out; what \
            reads them no better is not kept. Every language needs 30 corrected messages.
            """)

    @Option(help: ArgumentHelp("The folder of open sets.", valueName: "folder"))
    var data: String?

    @Option(help: ArgumentHelp("Our own messages.", valueName: "folder"))
    var samples = "Samples/messages"

    @Option(help: ArgumentHelp("Where <language>.weights is written; nowhere when not given.", valueName: "folder"))
    var out: String?

    @Option(help: "Only this language: en, hu or fa.")
    var lang: LanguageCode?

    @OptionGroup var brand: BrandOptions

    @Flag(help: "Teach the only brand of this install; --brand names one of several.")
    var ownBrand = false

    @Flag(help: "Forget what the brand was taught, so that messages are read as the program ships.")
    var forget = false

    private var isForBrand: Bool { ownBrand || brand.brand != nil }

    func validate() throws {
        if forget && !isForBrand { throw ValidationError("--forget needs --brand or --own-brand") }
        if isForBrand {
            guard data == nil, out == nil else { throw ValidationError("--data and --out are not about a brand") }
            return
        }
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
        if isForBrand { return try await BrandTraining(brand: brand, only: lang, forget: forget).run() }
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

}
