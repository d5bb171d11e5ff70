/// The encodings that lists are recognised in.
package enum ListEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1250 = "windows-1250"
    case windows1256 = "windows-1256"
    case iso88592 = "iso-8859-2"

    /// What bytes 0x80 to 0xFF stand for; nil for encodings of Unicode.
    var upperHalf: [UInt16]? {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
        case .windows1250: CodePageWords.windows1250
        case .windows1256: CodePageWords.windows1256
        case .iso88592: CodePageWords.iso88592
        }
    }
}

/// An uploaded file as text, with the encoding that it was found to be in.
package struct ListText: Hashable, Sendable {
    /// The text without a byte order mark.
    package let text: String
    /// What the bytes were taken for.
    package let encoding: ListEncoding

    /// Recognises the encoding of a file; refuses spreadsheets, archives and bytes that are no text.
    package init(_ bytes: [UInt8]) throws(ListRefusal) {
        var sniffer = ListSniffer()
        sniffer.take(bytes[...])
        encoding = try sniffer.verdict()
        var decoder = ListDecoder(encoding)
        let decoded = decoder.take(bytes[...]) + decoder.finish()
        // Broken pairs of UTF-16 in a file that is held whole are no text; streams name the row instead.
        guard decoder.isWhole else { throw .notText }
        text = String(decoding: decoded, as: UTF8.self)
    }
}

/// Why a file is not taken as a list at all.
package enum ListRefusal: Error, Hashable, Sendable {
    case empty
    /// A spreadsheet, archive or PDF instead of CSV.
    case spreadsheet
    /// The bytes are no text.
    case notText
    /// One-byte text in a charset that is not recognised.
    case unknownEncoding
    /// The told encoding can not be right: the bytes are text in this one.
    case otherEncoding(ListEncoding)
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
    /// The heading that was told for this column is not in the file.
    case headingMissing(ListColumn)
    /// There is no list of that id in this brand.
    case unknown
    /// The list was taken or dropped already.
    case alreadyEnded
}
