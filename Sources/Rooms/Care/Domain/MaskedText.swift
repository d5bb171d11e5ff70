package import TextAnalysis

/// Words of a customer in which insults and threats are covered until the reader wants to see them.
package struct MaskedText: Hashable, Sendable {
    /// A stretch of the words, covered or not.
    package struct Piece: Hashable, Sendable {
        /// The words themselves.
        package let text: String
        /// Whether they are covered at first.
        package let isCovered: Bool
    }

    /// The stretches in their order; together they are the words.
    package let pieces: [Piece]

    /// Whether anything is covered.
    package var hidesSomething: Bool { pieces.contains(where: \.isCovered) }

    /// The covered stretches as UTF-16 offsets of the whole text, ascending and apart.
    package var coveredRanges: [Range<Int>] {
        var place = 0
        return pieces.compactMap { piece in
            let start = place
            place += piece.text.utf16.count
            return piece.isCovered ? start..<place : nil
        }
    }

    /// The words as they are read at first: a covered stretch shows a bullet per character, at most eight.
    package var covered: String {
        pieces.map { $0.isCovered ? String(repeating: "•", count: min($0.text.count, 8)) : $0.text }.joined()
    }
}

/// Covers the spans of `text` that the findings call abuse; offsets that do not fit the text are left out.
package func mask(_ text: String, _ findings: Findings) -> MaskedText {
    let units = text.utf16
    var pieces: [MaskedText.Piece] = []
    var place = text.startIndex
    let spans = findings.spans.filter(\.isAbuse).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for span in spans {
        guard span.start >= 0, span.start < span.end, span.end <= units.count,
            let start = String.Index(units.index(units.startIndex, offsetBy: span.start), within: text),
            let end = String.Index(units.index(units.startIndex, offsetBy: span.end), within: text), end > place
        else { continue }
        let from = max(start, place)
        if from > place { pieces.append(.init(text: String(text[place..<from]), isCovered: false)) }
        pieces.append(.init(text: String(text[from..<end]), isCovered: true))
        place = end
    }
    if place < text.endIndex { pieces.append(.init(text: String(text[place...]), isCovered: false)) }
    return MaskedText(pieces: pieces)
}

extension FindingSpan {
    fileprivate var isAbuse: Bool {
        if case .abuse(let abuse) = label { abuse != .none } else { false }
    }
}
