package import Foundation
package import Primitives

/// Reads the open sets that help a language, none for English; a set that is not in the folder is passed over.
package struct OpenSets {
    private let folder: URL
    /// How much a text of these sets counts beside an own message.
    private static let trust: Float = 0.1

    /// Looks into the folder given with `--data`.
    package init(_ folder: URL) { self.folder = folder }

    /// Names of the sets that are used for a language and are there.
    package func found(_ language: LanguageCode) -> [String] {
        Self.sets(language).map(\.path).filter { FileManager.default.fileExists(atPath: place($0).path) }
    }

    /// The texts of all sets of a language, those of long sets thinned evenly.
    package func texts(_ language: LanguageCode) throws -> [OpenText] {
        try Self.sets(language).flatMap { set -> [OpenText] in
            guard FileManager.default.fileExists(atPath: place(set.path).path) else { return [] }
            let lines = try String(contentsOf: place(set.path), encoding: .utf8).split(separator: "\n")
            let step = max(1, lines.count / set.most)
            return lines.enumerated().compactMap { number, line in
                let parts = line.split(separator: "\t")
                guard number % step == 0, parts.count == 2, let marks = set.marks[String(parts[1])] else { return nil }
                var targets = HeadTargets()
                for (head, holds) in marks { targets.set(head, holds, trust: Self.trust) }
                return OpenText(text: String(parts[0]), targets: targets)
            }
        }
    }

    private func place(_ path: String) -> URL { folder.appendingPathComponent(path) }

    /// A file of a set: at most so many texts of it, and what each of its marks tells of which outputs.
    private struct Marked {
        let path: String
        let most: Int
        let marks: [String: [Int: Bool]]
    }

    private static let feelings: [String: [Int: Bool]] = [
        "negative": [0: true, 1: false, 2: false], "positive": [0: false, 1: false, 2: true],
        "neutral": [0: false, 1: true, 2: false],
    ]

    private static let anger: [String: [Int: Bool]] = ["anger": [3: true], "other": [4: false, 5: false]]

    private static func sets(_ language: LanguageCode) -> [Marked] {
        switch language {
        case .english: []
        case .hungarian:
            [
                Marked(path: "hu_xed/sentiment2_train.tsv", most: 4000, marks: feelings),
                Marked(path: "hu_xed/anger_train.tsv", most: 4000, marks: anger),
            ]
        case .persian:
            [
                Marked(path: "fa_xed/sentiment2_train.tsv", most: 4000, marks: feelings),
                Marked(path: "fa_xed/anger_train.tsv", most: 4000, marks: anger),
            ]
        }
    }
}
