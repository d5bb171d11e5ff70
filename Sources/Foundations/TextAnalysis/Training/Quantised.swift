/// Weights as signed bytes with one scale for each output and block.
struct Quantised {
    private(set) var bytes = [Int8](repeating: 0, count: TextFeatures.rows * ReaderHead.width)
    private(set) var scales: [[Float]]

    /// Rounds to the nearest step of a 127th of the greatest weight of an output in its block.
    init(_ weights: [SIMD16<Float>]) {
        scales = [[Float]](repeating: [Float](repeating: 0, count: ReaderHead.width), count: 3)
        for row in 0..<TextFeatures.rows {
            let block = Self.block(row)
            for head in 0..<ReaderHead.width {
                scales[block][head] = max(scales[block][head], abs(weights[row * 3 + head / 16][head % 16]) / 127)
            }
        }
        for row in 0..<TextFeatures.rows {
            let block = Self.block(row)
            for head in 0..<ReaderHead.width where scales[block][head] > 0 {
                let steps = weights[row * 3 + head / 16][head % 16] / scales[block][head]
                bytes[row * ReaderHead.width + head] = Int8(max(-127, min(127, steps.rounded())))
            }
        }
    }

    private static func block(_ row: Int) -> Int {
        row < TextFeatures.groupRows ? 0 : row < TextFeatures.hashedRows ? 1 : 2
    }
}
