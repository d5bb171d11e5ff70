extension ReaderModel {
    /// The content of a weights file: name, check sum, settings, which rows there are, then these rows of signed bytes.
    static func encode(_ settings: HeadSettings, _ index: RowIndex, _ weights: [Int8]) -> [UInt8] {
        var bytes = magic + [UInt8](repeating: 0, count: 8)
        append(UInt32(index.allCount), to: &bytes)
        append(UInt32(ReaderHead.width), to: &bytes)
        for number in settings.numbers { append(number.bitPattern, to: &bytes) }
        bytes.reserveCapacity(weightsOffset + weights.count)
        for cell in stride(from: 0, to: index.cells.count, by: 2) {
            append(UInt32(truncatingIfNeeded: index.cells[cell]), to: &bytes)
            append(UInt32(truncatingIfNeeded: index.cells[cell] >> 32), to: &bytes)
        }
        for weight in weights { bytes.append(UInt8(bitPattern: weight)) }
        let sum = bytes.withUnsafeBytes { WeightTable.checksum($0, from: 16) }
        for place in 0..<8 { bytes[8 + place] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * place)) }
        return bytes
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
