/// Which of the possible rows of letters and words have weights, and where: one bit for each row, and for every 64 bits
/// how many are set before them (the rank of Jacobson 1989), so that rows which training never met cost no memory.
struct RowIndex: Sendable, Equatable {
    /// Bytes of the bits in a weights file.
    static let fileBytes = TextFeatures.hashedRows / 8
    /// Groups of 64 bits, each behind it the count of all bits before.
    let cells: [UInt64]
    /// Rows of letters, which come first.
    let letterCount: Int
    /// Rows of letters and words.
    let count: Int

    /// Takes 64 rows at a time from `bits`, the lowest row as the lowest bit.
    init(_ bits: [UInt64]) {
        var cells: [UInt64] = []
        cells.reserveCapacity(bits.count * 2)
        var before = 0
        var letters = 0
        for (place, cell) in bits.enumerated() {
            if place * 64 == TextFeatures.groupRows { letters = before }
            cells.append(cell)
            cells.append(UInt64(before))
            before += cell.nonzeroBitCount
        }
        self.cells = cells
        letterCount = letters
        count = before
    }

    /// Knows the given rows of letters and words.
    init(of rows: some Sequence<Int>) {
        var bits = [UInt64](repeating: 0, count: TextFeatures.hashedRows / 64)
        for row in rows { bits[row >> 6] |= 1 << UInt64(row & 63) }
        self.init(bits)
    }

    /// The place of a row of letters or words; nil when it has none. Rows of evidence follow those of words.
    func place(of row: UInt32) -> Int? {
        let row = Int(row)
        guard row < TextFeatures.hashedRows else { return count + row - TextFeatures.hashedRows }
        let cell = cells[(row >> 6) * 2]
        let bit: UInt64 = 1 << UInt64(row & 63)
        guard cell & bit != 0 else { return nil }
        return Int(cells[(row >> 6) * 2 + 1]) + (cell & (bit - 1)).nonzeroBitCount
    }

    /// Places of all rows, those of evidence included.
    var allCount: Int { count + TextFeatures.evidenceRows }

    /// The block of a place: letters, words or evidence.
    func block(_ place: Int) -> Int { place < letterCount ? 0 : place < count ? 1 : 2 }

    /// The rows of letters and words, ascending: the first has the first place.
    var rows: [Int] {
        var rows: [Int] = []
        rows.reserveCapacity(count)
        for part in 0..<(cells.count / 2) {
            var rest = cells[part * 2]
            while rest != 0 {
                rows.append(part * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return rows
    }
}
