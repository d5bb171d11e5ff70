/// A reply whose harmful words were marked by hand; the trainer learns from it.
package struct LabelledReply: Sendable {
    /// Its words.
    package let text: String
    /// UTF-16 places of the marked words with their kind.
    package let marks: [(range: Range<Int>, category: WordingCategory)]

    /// A reply with its marks.
    package init(text: String, marks: [(range: Range<Int>, category: WordingCategory)]) {
        self.text = text
        self.marks = marks
    }
}
