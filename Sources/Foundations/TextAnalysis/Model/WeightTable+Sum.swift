import CTextWeights

extension WeightTable {
    /// Sums the rows of each word, ended by `ends`, into 48 numbers a word, and all of them into 48 of `total`.
    func sum(
        _ rows: [UInt32], _ ends: [Int32], _ sums: UnsafeMutableBufferPointer<Int16>,
        _ total: UnsafeMutableBufferPointer<Int32>
    ) {
        precondition(sums.count >= ends.count * ReaderHead.width && total.count >= ReaderHead.width)
        guard let weights = bytes.baseAddress, let sums = sums.baseAddress, let total = total.baseAddress else {
            return
        }
        aram_text_sum_rows(weights + ReaderModel.weightsOffset, rows, ends, ends.count, sums, total)
    }
}
