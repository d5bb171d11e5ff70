extension FoldedText {
    /// The words of each sentence, in the order of the text.
    var sentenceRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in words.indices where index > start && words[index].sentence != words[start].sentence {
            ranges.append(start..<index)
            start = index
        }
        if start < words.count { ranges.append(start..<words.count) }
        return ranges
    }
}
