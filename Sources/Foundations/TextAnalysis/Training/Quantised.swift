/// Weights as signed bytes with one scale for each output and block.
struct Quantised {
    /// The rows that were kept.
    let index: RowIndex
    private(set) var bytes: [Int8]
    private(set) var scales: [[Float]]

    /// Keeps the rows of `index` that `kept` knows, and rounds to the nearest step of a 127th of the greatest weight of an
    /// output in its block.
    init(_ weights: [SIMD16<Float>], _ index: RowIndex, keeping kept: RowIndex) {
        self.index = kept
        bytes = [Int8](repeating: 0, count: kept.allCount * ReaderHead.width)
        scales = [[Float]](repeating: [Float](repeating: 0, count: ReaderHead.width), count: 3)
        let rows = kept.rows.map { index.place(of: UInt32($0)) ?? 0 } + Array(index.count..<index.allCount)
        for (place, row) in rows.enumerated() {
            let block = kept.block(place)
            for head in 0..<ReaderHead.width {
                scales[block][head] = max(scales[block][head], abs(weights[row * 3 + head / 16][head % 16]) / 127)
            }
        }
        for (place, row) in rows.enumerated() {
            let block = kept.block(place)
            for head in 0..<ReaderHead.width where scales[block][head] > 0 {
                let steps = weights[row * 3 + head / 16][head % 16] / scales[block][head]
                bytes[place * ReaderHead.width + head] = Int8(max(-127, min(127, steps.rounded())))
            }
        }
    }
}
