extension WeightTable {
    /// Sums rows of bytes, output by output.
    func sum(_ rows: [UInt32]) -> [Int32] {
        var first = SIMD16<Int32>.zero
        var second = SIMD16<Int32>.zero
        var third = SIMD16<Int32>.zero
        var place = 0
        while place < rows.count {
            // 16 bits hold the sum of 250 bytes.
            let end = min(place + 250, rows.count)
            let part = partialSum(rows[place..<end])
            first &+= SIMD16<Int32>(truncatingIfNeeded: part.0)
            second &+= SIMD16<Int32>(truncatingIfNeeded: part.1)
            third &+= SIMD16<Int32>(truncatingIfNeeded: part.2)
            place = end
        }
        return (0..<ReaderHead.width).map { $0 < 16 ? first[$0] : $0 < 32 ? second[$0 - 16] : third[$0 - 32] }
    }

    /// The weight byte of a row for an output.
    @inline(__always) func byte(_ row: UInt32, _ head: Int) -> Int8 {
        Int8(bitPattern: bytes[ReaderModel.weightsOffset + Int(row) * ReaderHead.width + head])
    }

    private func partialSum(_ rows: ArraySlice<UInt32>) -> (SIMD16<Int16>, SIMD16<Int16>, SIMD16<Int16>) {
        var first = SIMD16<Int16>.zero
        var second = SIMD16<Int16>.zero
        var third = SIMD16<Int16>.zero
        for row in rows {
            let place = ReaderModel.weightsOffset + Int(row) * ReaderHead.width
            first &+= SIMD16(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self))
            second &+= SIMD16(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: place + 16, as: SIMD16<Int8>.self))
            third &+= SIMD16(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: place + 32, as: SIMD16<Int8>.self))
        }
        return (first, second, third)
    }
}
