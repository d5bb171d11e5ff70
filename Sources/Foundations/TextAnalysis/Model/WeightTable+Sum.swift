extension WeightTable {
    /// Sums rows of bytes, output by output; three vectors of sixteen outputs.
    func sum(_ rows: [UInt32]) -> [SIMD16<Int32>] {
        var total = [SIMD16<Int32>](repeating: .zero, count: 3)
        rows.withUnsafeBufferPointer { rows in
            var place = 0
            while place < rows.count {
                // 16 bits hold the sum of 250 bytes.
                let end = min(place + 250, rows.count)
                let part = partialSum(rows, place..<end)
                total[0] &+= SIMD16<Int32>(truncatingIfNeeded: part.0)
                total[1] &+= SIMD16<Int32>(truncatingIfNeeded: part.1)
                total[2] &+= SIMD16<Int32>(truncatingIfNeeded: part.2)
                place = end
            }
        }
        return total
    }

    /// The weight byte of a row for an output.
    @inline(__always) func byte(_ row: UInt32, _ head: Int) -> Int8 {
        Int8(bitPattern: bytes[ReaderModel.weightsOffset + Int(row) * ReaderHead.width + head])
    }

    private func partialSum(
        _ rows: UnsafeBufferPointer<UInt32>, _ range: Range<Int>
    ) -> (SIMD16<Int16>, SIMD16<Int16>, SIMD16<Int16>) {
        let weights = UnsafeRawBufferPointer(rebasing: bytes[ReaderModel.weightsOffset...])
        var first = SIMD16<Int16>.zero
        var second = SIMD16<Int16>.zero
        var third = SIMD16<Int16>.zero
        for index in range {
            let place = Int(rows[index]) * ReaderHead.width
            first &+= SIMD16(truncatingIfNeeded: weights.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self))
            second &+= SIMD16(
                truncatingIfNeeded: weights.loadUnaligned(fromByteOffset: place + 16, as: SIMD16<Int8>.self))
            third &+= SIMD16(
                truncatingIfNeeded: weights.loadUnaligned(fromByteOffset: place + 32, as: SIMD16<Int8>.self))
        }
        return (first, second, third)
    }
}
