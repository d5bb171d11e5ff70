/// The encodings that uploaded lists are recognised in.
package enum ListEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1250 = "windows-1250"
    case windows1256 = "windows-1256"
}

/// An uploaded file as text, with the encoding that it was found to be in.
package struct ListText: Hashable, Sendable {
    /// The text without a byte order mark.
    package let text: String
    /// What the bytes were taken for.
    package let encoding: ListEncoding

    /// Recognises the encoding of a file; refuses spreadsheets, archives and bytes that are no text.
    package init(_ bytes: [UInt8]) throws(ListRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        if Self.spreadsheetMarks.contains(where: bytes.starts(with:)) { throw .spreadsheet }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else { throw .notText }
            (self.text, encoding) = (text, .utf8)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (text, encoding) = (try Self.utf16(bytes.dropFirst(2), isLittle: true), .utf16LittleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (text, encoding) = (try Self.utf16(bytes.dropFirst(2), isLittle: false), .utf16BigEndian)
        } else if let isLittle = Self.looksLikeUTF16(bytes) {
            text = try Self.utf16(bytes[...], isLittle: isLittle)
            encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
        } else if bytes.contains(0) {
            throw .notText
        } else if let text = String(validating: bytes, as: UTF8.self) {
            (self.text, encoding) = (text, .utf8)
        } else {
            encoding = try Self.oneByteEncoding(of: bytes)
            text = Self.text(bytes, encoding == .windows1256 ? CodePageWords.windows1256 : CodePageWords.windows1250)
        }
    }

    /// ZIP (XLSX, ODS), OLE (XLS), PDF and gzip files.
    private static let spreadsheetMarks: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46], [0x1F, 0x8B],
    ]

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(ListRefusal) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .notText }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
            index += 2
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .notText }
        return text
    }

    /// Header lines are mostly ASCII, so without a mark every other byte of UTF-16 is NUL.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(400)
        let even = sample.indices.count { $0.isMultiple(of: 2) && sample[$0] == 0 }
        let odd = sample.indices.count { !$0.isMultiple(of: 2) && sample[$0] == 0 }
        guard sample.count >= 8, even + odd > sample.count / 5 else { return nil }
        if odd > even * 4 { return true }
        return even > odd * 4 ? false : nil
    }

    /// Words of high bytes alone are Persian or Arabic; high bytes among ASCII letters are Hungarian.
    private static func oneByteEncoding(of bytes: [UInt8]) throws(ListRefusal) -> ListEncoding {
        var pairs = 0
        var high = 0
        var previousIsHigh = false
        for byte in bytes {
            let isHigh = byte >= 0x80
            if isHigh { high += 1 }
            if isHigh && previousIsHigh { pairs += 1 }
            previousIsHigh = isHigh
        }
        let encoding: ListEncoding = pairs * 2 > high ? .windows1256 : .windows1250
        let table = encoding == .windows1256 ? CodePageWords.windows1256 : CodePageWords.windows1250
        let unassigned = bytes.count { $0 >= 0x80 && table[Int($0) - 0x80] == 0xFFFD }
        let control = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
        guard unassigned == 0, control == 0 else { throw .unknownEncoding }
        return encoding
    }

    private static func text(_ bytes: [UInt8], _ table: [UInt16]) -> String {
        String(decoding: bytes.map { $0 < 0x80 ? UInt16($0) : table[Int($0) - 0x80] }, as: UTF16.self)
    }
}

/// Why a file is not taken as a list at all.
package enum ListRefusal: Error, Hashable, Sendable {
    case empty
    /// A spreadsheet, archive or PDF instead of CSV.
    case spreadsheet
    /// The bytes are no text.
    case notText
    /// One-byte text in a charset other than windows-1250 and windows-1256.
    case unknownEncoding
    /// More bytes than ``Limits/importBytes``.
    case tooLarge
    /// More rows than ``CSVReader/mostRows``.
    case tooManyRows
    /// There is a header line but nothing below it.
    case noRows
    /// None of these columns is there, and one of them has to be.
    case columnsMissing([[ListColumn]])
    /// Two columns have the same meaning.
    case columnRepeated(ListColumn)
    /// There is no list of that id in this brand.
    case unknown
    /// The list was taken or dropped already.
    case alreadyEnded
}
