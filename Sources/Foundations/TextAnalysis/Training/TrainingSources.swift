package import Foundation
package import Primitives

/// Everything that the reader of a language learns from, and what it is measured on.
package struct TrainingSources {
    /// Messages of the training and development batches.
    package let own: [SampleMessage]
    /// Messages of the test batches, which nothing is fitted on.
    package let test: [SampleMessage]
    /// Texts of open sets and of the other two languages, of which less is known.
    package let open: [OpenText]
    /// Names of the open sets that were found.
    package let sets: [String]
    /// Lines that were left out, each with its file.
    package let bad: [(file: String, line: BadLine)]

    /// Reads `samples` (a folder like Samples/messages) and, when given, the folder of open sets, which
    /// do English no good (docs/text-model.md).
    package init(_ language: LanguageCode, samples: URL, data: URL?) throws {
        var bad: [(file: String, line: BadLine)] = []
        func messages(_ language: LanguageCode, _ split: String) throws -> [SampleMessage] {
            let name = "\(language.rawValue)/messages-\(split).jsonl"
            let found = SampleMessage.read(try Data(contentsOf: samples.appendingPathComponent(name)))
            bad += found.bad.map { (file: name, line: $0) }
            return found.messages
        }
        own = try messages(language, "train") + messages(language, "dev")
        test = try messages(language, "test")
        guard let data, language != .english else {
            open = []
            sets = []
            self.bad = bad
            return
        }
        let folder = OpenSets(data)
        let others = try LanguageCode.allCases.filter { $0 != language }
            .flatMap { try messages($0, "train") + messages($0, "dev") }
        open = try folder.texts(language) + WordForWord(data).texts(others, in: language)
        sets = folder.found(language) + ["lexicons/en_hu_words.tsv", "lexicons/en_fa_words.tsv"]
        self.bad = bad
    }
}
