/// Finds header fields in raw bytes without decoding them.
enum HeaderLines {
    /// The range of the field at `start` with its continuation lines; empty at the blank line, nil at the end.
    static func field(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        guard start < bytes.endIndex else { return nil }
        if bytes[start] == 0x0A || (bytes[start] == 0x0D && start + 1 < bytes.endIndex && bytes[start + 1] == 0x0A) {
            return start..<start
        }
        var end = lineEnd(in: bytes, from: start)
        while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 { end = lineEnd(in: bytes, from: end) }
        return start..<end
    }

    /// Whether a field is one that relays add or change on the way.
    static func isTrace(_ field: ArraySlice<UInt8>) -> Bool {
        guard let colon = field.firstIndex(of: 0x3A) else { return false }
        let name = String(decoding: field[..<colon], as: UTF8.self).lowercased()
        return ["received", "delivered-to", "return-path", "x-original-to"].contains(name)
    }

    /// The offset behind the blank line that ends the header, or the size when there is none.
    static func end(in bytes: [UInt8]) -> Int {
        var position = 0
        while let line = field(in: bytes, at: position) {
            if line.isEmpty { return lineEnd(in: bytes, from: position) }
            position = line.upperBound
        }
        return bytes.endIndex
    }

    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, bytes[index] != 0x0A { index += 1 }
        return min(index + 1, bytes.endIndex)
    }
}
