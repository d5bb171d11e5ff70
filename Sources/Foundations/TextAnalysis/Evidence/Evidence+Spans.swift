extension Evidence {
    /// The spans of the weightiest hits, by start; `negative` tells which side of the feelings explains the verdict.
    func spans(in text: FoldedText, negative: Bool) -> [FindingSpan] {
        var spans: [FindingSpan] = []
        spans.reserveCapacity(min(hits.count, FindingSpan.limit))
        for hit in hits where spans.count < FindingSpan.limit * 10 {
            let start = Int(text.words[hit.first].start)
            let end = Int(text.words[hit.last].end)
            if hit.valence != 0, negative == (hit.valence < 0) {
                let label = FindingLabel.sentiment(hit.valence < 0 ? .negative : .positive)
                spans.append(FindingSpan(start: start, end: end, label: label, weight: abs(hit.valence)))
            }
            guard !hit.isNegated else { continue }
            for place in Int(lexicon.markStarts[hit.row])..<Int(lexicon.markStarts[hit.row + 1]) {
                let mark = lexicon.marks[place]
                spans.append(FindingSpan(start: start, end: end, label: mark.label, weight: mark.weight))
            }
        }
        return FindingSpan.weightiest(spans)
    }
}
