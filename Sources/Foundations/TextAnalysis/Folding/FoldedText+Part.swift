extension FoldedText {
    /// The words of a range as a text of its own, with offsets into the whole.
    func part(_ range: Range<Int>) -> FoldedText {
        FoldedText(part: range, of: self)
    }
}
