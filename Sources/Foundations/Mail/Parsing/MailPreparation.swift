/// Makes raw bytes fit for the MIME parser without changing what they say; the stored bytes stay as they are.
enum MailPreparation {
    /// Cuts over-long input, mends lone carriage returns and takes NUL bytes and surplus fields out of the header.
    static func prepare(_ raw: [UInt8], limits: MailLimits, _ notes: NoteList) -> [UInt8] {
        var bytes = raw
        if bytes.count > limits.messageBytes {
            notes.add(.tooLarge(bytes: bytes.count))
            bytes = Array(bytes.prefix(limits.messageBytes))
        }
        if bytes.starts(with: "From ".utf8) { bytes = Array(bytes[firstLineEnd(bytes)...]) }  // mbox separator
        if !bytes.contains(0x0A), bytes.contains(0x0D) {
            notes.add(.bareCarriageReturns)
            bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 }
        }
        return withSoundHeader(bytes, limits: limits, notes)
    }

    /// The charset that the message names most plainly, for header text that names none.
    static func charsetHint(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(32 * 1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let label = Array("charset=".utf8)
        var place = 0
        while let found = head.firstOffset(of: label, from: place) {
            let value = head[(found + label.count)...].drop { $0 == 0x22 }.prefix {
                $0 > 0x20 && $0 != 0x22 && $0 != 0x3B
            }
            let name = String(decoding: value.prefix(40), as: UTF8.self)
            if hints.contains(name) { return name }
            place = found + label.count
        }
        return nil
    }

    private static let hints: Set<String> = [
        "windows-1256", "iso-8859-6", "windows-1250", "iso-8859-2", "gb2312", "gbk", "gb18030",
    ]

    private static func withSoundHeader(_ bytes: [UInt8], limits: MailLimits, _ notes: NoteList) -> [UInt8] {
        let end = HeaderLines.end(in: bytes)
        var kept: [UInt8] = []
        var position = 0
        var count = 0
        while position < end, let field = HeaderLines.field(in: bytes, at: position), !field.isEmpty {
            if count >= limits.headerFields || kept.count + field.count > limits.headerBytes {
                notes.add(.headersTooLong)
                break
            }
            kept += bytes[field]
            position = field.upperBound
            count += 1
        }
        let wasCut = notes.notes.contains(.headersTooLong)
        let hasNUL = kept.contains(0)
        guard wasCut || hasNUL else { return bytes }
        if hasNUL {
            notes.add(.nulBytes)
            kept.removeAll { $0 == 0 }
        }
        // A header that was cut still ends with one blank line.
        let blank: [UInt8] = [0x0A]
        return kept + (wasCut ? blank + bytes[end...] : Array(bytes[position...]))
    }

    private static func firstLineEnd(_ bytes: [UInt8]) -> Int {
        (bytes.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
    }
}
