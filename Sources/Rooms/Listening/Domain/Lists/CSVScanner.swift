/// Splits comma-separated bytes into rows by RFC 4180 while they arrive, holding no more than one row.
package struct CSVScanner: Sendable {
    /// Fields of one row at most; the rest is left out.
    package static let mostFields = 200
    /// Bytes of one field at most; the rest is left out, so that quotes which never close can not fill the memory.
    package static let mostFieldBytes = 1024 * 1024

    private let separator: UInt8
    private var rows: [CSVRow] = []
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var isQuoted = false
    private var isSound = true
    /// A quote inside quotes was seen: the next byte tells whether it closed them.
    private var isBehindQuote = false
    /// A line ended with CR: an LF right behind it belongs to the same end.
    private var isBehindReturn = false
    private var line = 1
    private var start = 1

    /// A scanner whose separator is the commonest of comma, semicolon and tab in the first line of `head`.
    package init(head: some Sequence<UInt8>) { separator = Self.separator(of: head) }

    /// The rows that end within these bytes; blank ones are left out.
    package mutating func take(_ bytes: some Sequence<UInt8>) -> [CSVRow] {
        for byte in bytes { take(byte) }
        defer { rows = [] }
        return rows
    }

    /// The last row, when the file did not end with a line end.
    package mutating func finish() -> CSVRow? {
        if isBehindQuote { (isQuoted, isBehindQuote) = (false, false) }
        if isQuoted { isSound = false }
        if !fields.isEmpty || !field.isEmpty { endRow() }
        isQuoted = false
        defer { rows = [] }
        return rows.last
    }

    private mutating func take(_ byte: UInt8) {
        if isQuoted {
            guard isBehindQuote else {
                if byte == Self.quote { isBehindQuote = true } else { append(byte) }
                return
            }
            isBehindQuote = false
            if byte == Self.quote { return append(byte) }
            isQuoted = false
        }
        let isSecondHalf = isBehindReturn && byte == Self.feed
        isBehindReturn = false
        if isSecondHalf {
            start = line
            return
        }
        switch byte {
        case Self.quote where field.isEmpty: isQuoted = true
        case separator: endField()
        case Self.feed, Self.carriageReturn:
            endRow()
            isBehindReturn = byte == Self.carriageReturn
        default: append(byte)
        }
    }

    private mutating func append(_ byte: UInt8) {
        if byte == Self.feed { line += 1 }
        guard field.count < Self.mostFieldBytes else {
            isSound = false
            return
        }
        field.append(byte)
    }

    private mutating func endField() {
        if fields.count < Self.mostFields { fields.append(String(decoding: field, as: UTF8.self)) }
        field.removeAll(keepingCapacity: true)
    }

    private mutating func endRow() {
        endField()
        if fields.contains(where: { !$0.isEmpty }) {
            rows.append(CSVRow(number: start, fields: fields, isClosed: isSound))
        }
        fields = []
        isSound = true
        line += 1
        start = line
    }

    private static let quote = UInt8(ascii: "\"")
    private static let feed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private static func separator(of head: some Sequence<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in head {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == feed || byte == carriageReturn { break }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }
}
