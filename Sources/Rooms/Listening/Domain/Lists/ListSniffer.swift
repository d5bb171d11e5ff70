/// Recognises the encoding of a list while its bytes pass by, without keeping them.
package struct ListSniffer: Sendable {
    private var head: [UInt8] = []
    private var tail: [UInt8] = []
    private var isUTF8 = true
    private var hasHighBytes = false
    private var hasZero = false
    private var traits = OneByteTraits()

    /// A sniffer before the first byte.
    package init() {}

    /// Looks at the next bytes of the file.
    package mutating func take(_ bytes: ArraySlice<UInt8>) {
        if head.count < Self.headBytes { head += bytes.prefix(Self.headBytes - head.count) }
        if !hasZero { hasZero = bytes.contains(0) }
        if isUTF8 { lookForUTF8(bytes) }
        if !isUTF8 { traits.take(bytes) }
    }

    /// What the file is in; refuses spreadsheets, archives, and bytes that are no text.
    package func verdict() throws(ListRefusal) -> ListEncoding {
        guard !head.isEmpty else { throw .empty }
        if Self.spreadsheetMarks.contains(where: head.starts(with:)) { throw .spreadsheet }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if let encoding = unmarkedUTF16 { return encoding }
        if hasZero { throw .notText }
        if isUTF8 && tail.isEmpty { return .utf8 }
        return try traits.verdict()
    }

    /// What the file is in when somebody told it; refuses a one-byte encoding for a file that is text in Unicode.
    package func verdict(told: ListEncoding?) throws(ListRefusal) -> ListEncoding {
        guard let told else { return try verdict() }
        guard !head.isEmpty else { throw .empty }
        if Self.spreadsheetMarks.contains(where: head.starts(with:)) { throw .spreadsheet }
        let isUnicode = told.upperHalf == nil
        if let marked = unmarkedUTF16, marked != told { throw .otherEncoding(marked) }
        // Several bytes above ASCII hardly ever make well-formed UTF-8 by chance.
        if !isUnicode && isUTF8 && tail.isEmpty && hasHighBytes { throw .otherEncoding(.utf8) }
        return told
    }

    private mutating func lookForUTF8(_ bytes: ArraySlice<UInt8>) {
        let all = tail + bytes
        // A character that the piece cuts off belongs to the next one.
        let cut = all.suffix(3).lastIndex { $0 >= 0xC0 }.flatMap { all.count - $0 < Self.length(all[$0]) ? $0 : nil }
        let whole = all[..<(cut ?? all.count)]
        if String(validating: whole, as: UTF8.self) == nil {
            isUTF8 = false
            // The cut-off bytes of the piece before were looked at as UTF-8 only.
            traits.take(tail[...])
            return
        }
        hasHighBytes = hasHighBytes || whole.contains { $0 >= 0x80 }
        tail = Array(all[(cut ?? all.count)...])
    }

    private static func length(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }

    /// Header lines are mostly ASCII, so without a mark every other byte of UTF-16 is NUL.
    private var unmarkedUTF16: ListEncoding? {
        let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
        let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
        guard head.count >= 8, even + odd > head.count / 5 else { return nil }
        if odd > even * 4 { return .utf16LittleEndian }
        return even > odd * 4 ? .utf16BigEndian : nil
    }

    private static let headBytes = 400

    /// ZIP (XLSX, ODS), OLE (XLS), PDF and gzip files.
    private static let spreadsheetMarks: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46], [0x1F, 0x8B],
    ]
}

/// What tells one-byte encodings apart.
private struct OneByteTraits: Sendable {
    private var high = 0
    private var pairs = 0
    private var controls = 0
    private var seen = [Bool](repeating: false, count: 256)
    private var hasCaron = false
    private var previous: UInt8 = 0

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte >= 0x80 {
                high += 1
                if previous >= 0x80 { pairs += 1 }
                seen[Int(byte)] = true
                // The small s and z with caron of ISO 8859-2 are other letters in windows-1250.
                if (byte == 0xB9 || byte == 0xBE) && Self.isLetter(previous) { hasCaron = true }
            } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
                controls += 1
            }
            previous = byte
        }
    }

    /// Words of high bytes alone are Persian or Arabic; high bytes among ASCII letters are Hungarian or its neighbours.
    func verdict() throws(ListRefusal) -> ListEncoding {
        let isArabic = pairs * 2 > high
        let isOlder = !isArabic && hasCaron && !seen[0x80..<0xA0].contains(true)
        let encoding: ListEncoding = isArabic ? .windows1256 : isOlder ? .iso88592 : .windows1250
        let table = encoding.upperHalf ?? []
        let unassigned = table.indices.contains { seen[$0 + 0x80] && table[$0] == 0xFFFD }
        guard !unassigned, controls == 0 else { throw .unknownEncoding }
        return encoding
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC0 || (byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A) }
}
