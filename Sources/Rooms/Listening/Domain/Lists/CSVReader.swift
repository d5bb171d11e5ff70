/// Reads comma-separated text by RFC 4180, row by row; semicolons and tabs are recognised from the header line.
package struct CSVReader: Sequence, IteratorProtocol, Sendable {
    /// One row with the line of the file on which it starts, from 1.
    package struct Row: Hashable, Sendable {
        /// Line number as an editor shows it.
        package let number: Int
        /// The fields without their quotes.
        package let fields: [String]
        /// False when the file ended inside quotes, so that the last field may have swallowed rows.
        package let isClosed: Bool
    }

    /// Rows of one file at most.
    package static let mostRows = 200_000
    /// Fields of one row at most; the rest is left out.
    package static let mostFields = 200

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    /// Reads `text`, whose first line decides the separator.
    package init(_ text: String) {
        bytes = Array(text.utf8)
        separator = Self.separator(of: bytes)
    }

    /// The next row that is not blank.
    package mutating func next() -> Row? {
        while position < bytes.count {
            let row = nextRow()
            if row.fields.contains(where: { !$0.isEmpty }) { return row }
        }
        return nil
    }

    private mutating func nextRow() -> Row {
        let number = line
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        func ended() { if fields.count < Self.mostFields { fields.append(String(decoding: field, as: UTF8.self)) } }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isQuoted {
                if byte == UInt8(ascii: "\"") {
                    if position < bytes.count, bytes[position] == byte {
                        field.append(byte)
                        position += 1
                    } else {
                        isQuoted = false
                    }
                    continue
                }
                if byte == 0x0A { line += 1 }
                field.append(byte)
            } else if byte == UInt8(ascii: "\""), field.isEmpty {
                isQuoted = true
            } else if byte == separator {
                ended()
                field = []
            } else if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
                line += 1
                break
            } else {
                field.append(byte)
            }
        }
        ended()
        return Row(number: number, fields: fields, isClosed: !isQuoted)
    }

    /// The commonest of the three signs outside quotes in the first line; a comma when there is none.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}
