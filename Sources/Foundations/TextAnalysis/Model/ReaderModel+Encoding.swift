extension ReaderModel {
    /// The content of a weights file: name, check sum, settings, then a row of signed bytes for every feature.
    static func encode(_ settings: HeadSettings, _ weights: [Int8]) -> [UInt8] {
        var bytes = magic + [UInt8](repeating: 0, count: 8)
        append(UInt32(TextFeatures.rows), to: &bytes)
        append(UInt32(ReaderHead.width), to: &bytes)
        for number in settings.numbers { append(number.bitPattern, to: &bytes) }
        bytes.reserveCapacity(fileBytes)
        for weight in weights { bytes.append(UInt8(bitPattern: weight)) }
        let sum = bytes.withUnsafeBytes { WeightTable.checksum($0, from: 16) }
        for place in 0..<8 { bytes[8 + place] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * place)) }
        return bytes
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
