/// A text in the one form that search, analysis and the guard compare, with the way back to the original.
///
/// Words are lower-case, without accents and vowel marks, and stand one space apart.
package struct FoldedText: Sendable {
    /// The folded scalars; words are parted by U+0020.
    package let scalars: [UInt32]
    /// For each folded scalar the UTF-16 offset in the original where it came from.
    package let offsets: [Int32]
    /// Words in the order of the text.
    let words: [FoldedWord]
    /// Letters by script.
    let scripts: ScriptCount
    /// Numbers of the sentences that end with a question mark, ascending.
    let questions: [Int32]
    /// Exclamation marks in the whole text.
    let exclamations: Int
    /// The longest row of exclamation marks.
    let longestExclamation: Int

    /// Folds `text` in one pass; `contractions` keeps the apostrophe of "we'll", "you're" and "I'd".
    package init(_ text: String, contractions: Bool = true) {
        var scan = FoldingScan(contractions: contractions, capacity: text.utf8.count)
        for scalar in text.unicodeScalars { scan.take(scalar.value) }
        scan.finish()
        scalars = scan.scalars
        offsets = scan.offsets
        words = scan.words
        scripts = scan.scripts
        questions = scan.questions
        exclamations = scan.exclamations
        longestExclamation = scan.longestExclamation
    }

    /// The words `range` of another text; scalars and offsets stay those of the whole.
    init(part range: Range<Int>, of whole: FoldedText) {
        scalars = whole.scalars
        offsets = whole.offsets
        words = Array(whole.words[range])
        scripts = whole.scripts
        questions = whole.questions
        exclamations = whole.exclamations
        longestExclamation = whole.longestExclamation
    }

    /// The folded scalars as a string.
    package var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for value in scalars {
            if value < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: value))
            } else if let scalar = Unicode.Scalar(value) {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the sentence of `word` is a question.
    func isQuestion(_ word: FoldedWord) -> Bool {
        var low = 0
        var high = questions.count
        while low < high {
            let middle = (low + high) / 2
            if questions[middle] < word.sentence { low = middle + 1 } else { high = middle }
        }
        return low < questions.count && questions[low] == word.sentence
    }
}

/// The form in which texts are indexed and queries are asked, the same on both engines.
package func searchFolded(_ text: String) -> String { FoldedText(text, contractions: false).text }
