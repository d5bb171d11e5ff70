/// One phrase of a word table, read from the small notation in which the tables are written.
///
/// `word` is itself, `wor*` any word that begins so, `*ord` any that ends so, `a|b` either, `a?` may be absent, `#` a
/// number, `~` up to three words between, `~~` up to eight, `@name` a class of words of the table, `^` at the front the
/// start of a sentence, `$` at the end its end.
struct PhrasePattern: Hashable {
    /// One place of the phrase: the words that fit, how many may be skipped before it, whether it may be absent.
    struct Step: Hashable {
        var choices: [WordChoice]
        var gap: Int
        var isOptional: Bool
    }

    /// A word or the beginning of words, folded.
    struct WordChoice: Hashable {
        var scalars: [UInt32]
        var isPrefix: Bool
        var isNumber: Bool
        var isSuffix = false
    }

    var steps: [Step] = []
    var startsSentence = false
    var endsSentence = false

    /// Reads one phrase; nil when nothing but marks is in it or its first word may be absent.
    init?(_ notation: some StringProtocol) {
        var text = notation.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("| ", with: "|")
        if text.hasPrefix("^") {
            startsSentence = true
            text.removeFirst()
        }
        if text.hasSuffix("$") {
            endsSentence = true
            text.removeLast()
        }
        var gap = 0
        for part in text.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            if part == "~" || part == "~~" {
                gap = part.count == 1 ? 3 : 8
                continue
            }
            let isOptional = part.hasSuffix("?")
            let choices = (isOptional ? part.dropLast() : part).split(separator: "|").compactMap(Self.choice)
            guard !choices.isEmpty else { continue }
            steps.append(Step(choices: choices, gap: gap, isOptional: isOptional))
            gap = 0
        }
        guard let first = steps.first, !first.isOptional else { return nil }
    }

    /// Reads a table of phrases parted by commas; `classes` are the words that `@name` stands for, parted by spaces.
    static func list(_ table: String, classes: [String: String] = [:]) -> [PhrasePattern] {
        guard table.contains("@") else { return table.split(separator: ",").compactMap { PhrasePattern($0) } }
        var text = table
        for (name, words) in classes {
            text = text.replacing("@\(name)", with: words.split(whereSeparator: \.isWhitespace).joined(separator: "|"))
        }
        return text.split(separator: ",").compactMap { PhrasePattern($0) }
    }

    private static func choice(_ part: Substring) -> WordChoice? {
        if part == "#" { return WordChoice(scalars: [], isPrefix: false, isNumber: true) }
        let isPrefix = part.hasSuffix("*")
        let isSuffix = part.hasPrefix("*")
        let plain = part.filter { $0 != "*" }
        let folded = FoldedText(plain).scalars.filter { $0 != 0x20 }
        guard !folded.isEmpty else { return nil }
        return WordChoice(scalars: folded, isPrefix: isPrefix, isNumber: false, isSuffix: isSuffix && !isPrefix)
    }
}
