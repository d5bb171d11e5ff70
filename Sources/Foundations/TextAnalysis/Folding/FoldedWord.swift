/// One word, number or emoji of a text, with its place in the original.
struct FoldedWord: Sendable {
    /// Index of its first folded scalar.
    var lower: Int32
    /// Index behind its last folded scalar.
    var upper: Int32
    /// UTF-16 offset of its first unit in the original.
    var start: Int32
    /// UTF-16 offset behind its last unit in the original.
    var end: Int32
    /// Number of its sentence, from 0.
    var sentence: Int32
    /// Number of its clause, from 0; a new sentence also begins a clause.
    var clause: Int32
    /// The one punctuation mark that glues it to the word before ("16:30", "5-én"); 0 when there is none.
    var joiner: UInt32
    /// How it was written.
    var marks: WordMarks
}

/// How a word was written.
struct WordMarks: OptionSet, Sendable {
    /// One bit for each mark.
    let rawValue: UInt8

    /// Two or more letters, all of them capitals.
    static let capitals = WordMarks(rawValue: 1)
    /// A letter was repeated three times or more.
    static let stretched = WordMarks(rawValue: 2)
    /// Stands inside quotation marks or on a line that begins with ">".
    static let quoted = WordMarks(rawValue: 4)
    /// One emoji.
    static let emoji = WordMarks(rawValue: 8)
    /// Digits only.
    static let number = WordMarks(rawValue: 16)
}
