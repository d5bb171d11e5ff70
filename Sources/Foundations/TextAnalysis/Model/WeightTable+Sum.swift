import CTextWeights

extension WeightTable {
    /// Sums the weights at `rows` of each word, ended by `ends`, into 48 numbers a word, and all of them into 48 of `total`.
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

    /// Sums the features of each word that `index` has weights for.
    func sum(
        _ rows: [UInt32], _ ends: [Int32], _ index: RowIndex, _ sums: UnsafeMutableBufferPointer<Int16>,
        _ total: UnsafeMutableBufferPointer<Int32>
    ) {
        var placeEnds: [Int32] = []
        let places = [UInt32](unsafeUninitializedCapacity: rows.count + 1) { places, count in
            placeEnds = [Int32](unsafeUninitializedCapacity: ends.count) { placeEnds, endCount in
                if let first = places.baseAddress, let firstEnd = placeEnds.baseAddress {
                    aram_text_find_rows(index.cells, rows, ends, ends.count, first, firstEnd)
                }
                endCount = ends.count
            }
            count = Int(placeEnds.last ?? 0)
        }
        sum(places, placeEnds, sums, total)
    }
}
