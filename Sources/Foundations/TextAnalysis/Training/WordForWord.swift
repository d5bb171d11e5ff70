package import Foundation
package import Primitives

/// Turns messages of one language into rows of words of another by tables of words, so that what a word means for a
/// topic or a feeling is known in all three languages.
package struct WordForWord {
    /// How much such a row of words counts beside an own message.
    private static let trust: Float = 0.1
    private let fromEnglish: [LanguageCode: [String: String]]
    private let toEnglish: [LanguageCode: [String: String]]

    /// Reads `lexicons/en_hu_words.tsv` and `lexicons/en_fa_words.tsv` in the folder given with `--data`.
    package init(_ folder: URL) throws {
        var fromEnglish: [LanguageCode: [String: String]] = [:]
        var toEnglish: [LanguageCode: [String: String]] = [:]
        for language in [LanguageCode.hungarian, .persian] {
            let place = folder.appendingPathComponent("lexicons/en_\(language.rawValue)_words.tsv")
            for line in try String(contentsOf: place, encoding: .utf8).split(separator: "\n") {
                let parts = line.split(separator: "\t")
                guard parts.count == 2 else { continue }
                let english = searchFolded(String(parts[0]))
                let other = searchFolded(String(parts[1]))
                fromEnglish[language, default: [:]][english] = String(parts[1])
                if toEnglish[language]?[other] == nil { toEnglish[language, default: [:]][other] = english }
            }
        }
        self.fromEnglish = fromEnglish
        self.toEnglish = toEnglish
    }

    /// The words of `text` that the tables know, in the other language and the old order; stems are tried when a form is unknown.
    func turn(_ text: String, from: LanguageCode, to: LanguageCode) -> String {
        searchFolded(text).split(separator: " ").compactMap { word -> String? in
            guard let english = from == .english ? String(word) : known(word, toEnglish[from] ?? [:]) else {
                return nil
            }
            return to == .english ? english : known(Substring(english), fromEnglish[to] ?? [:])
        }.joined(separator: " ")
    }

    /// Longest beginning of at least four letters and three fifths of the word that the table holds.
    private func known(_ word: Substring, _ table: [String: String]) -> String? {
        if let found = table[String(word)] { return found }
        var stem = word
        while stem.count > max(4, word.count * 3 / 5) {
            stem = stem.dropLast()
            if let found = table[String(stem)] { return found }
        }
        return nil
    }

    /// Messages of another language as texts of `language`, with all their labels at little trust.
    package func texts(_ messages: [SampleMessage], in language: LanguageCode) -> [OpenText] {
        messages.compactMap { message in
            guard let from = message.gold.language, from != language else { return nil }
            var targets = HeadTargets(message.gold)
            targets.trust = targets.trust.map { $0 * Self.trust }
            return OpenText(text: turn(message.text, from: from, to: language), targets: targets)
        }
    }
}
