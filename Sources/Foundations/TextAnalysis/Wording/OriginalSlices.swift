/// Cuts pieces out of an original text by UTF-16 offsets; quick when the pieces come in ascending order.
struct OriginalSlices {
    private let text: String
    private var index: String.Index
    private var offset = 0

    init(_ text: String) {
        self.text = text
        index = text.startIndex
    }

    /// The words between two offsets; a start before the last one is found again from the beginning.
    mutating func slice(_ start: Int, _ end: Int) -> String {
        if start < offset {
            index = text.startIndex
            offset = 0
        }
        let units = text.utf16
        guard let from = units.index(index, offsetBy: start - offset, limitedBy: units.endIndex),
            let upTo = units.index(from, offsetBy: end - start, limitedBy: units.endIndex)
        else { return "" }
        index = from
        offset = start
        return String(text[from..<upTo])
    }
}
