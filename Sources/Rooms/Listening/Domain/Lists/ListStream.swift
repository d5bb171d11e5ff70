/// A list whose rows are read while its bytes arrive, so that a file of any size needs the memory of one piece.
package struct ListStream: Sendable {
    private let kind: ListKind
    private let named: [ListColumn: String]
    private var decoder: ListDecoder
    /// Text before the end of the header line, which decides the separator.
    private var head: [UInt8] = []
    private var scanner: CSVScanner?
    private var header: ListHeader?

    /// A stream before its first byte; `named` tells headings that are not recognised by themselves.
    package init(kind: ListKind, encoding: ListEncoding, named: [ListColumn: String] = [:]) {
        self.kind = kind
        self.named = named
        decoder = ListDecoder(encoding)
    }

    /// The columns in the order of the file once the header line was read; nil for those that are not read.
    package var columns: [ListColumn?]? { header?.columns }

    /// The rows that end within these bytes; throws ``ListRefusal`` when the header line is not one of such a list.
    package mutating func take(_ bytes: ArraySlice<UInt8>) throws(ListRefusal) -> [ListRow] {
        try scan(decoder.take(bytes), isLast: false)
    }

    /// The rows that are left when the file ends; throws when there was no header line.
    package mutating func finish() throws(ListRefusal) -> [ListRow] {
        let rows = try scan(decoder.finish(), isLast: true)
        guard header != nil else { throw .empty }
        return rows
    }

    private mutating func scan(_ text: [UInt8], isLast: Bool) throws(ListRefusal) -> [ListRow] {
        var text = text
        if scanner == nil {
            head += text
            guard isLast || head.count >= CSVScanner.mostFieldBytes || head.contains(0x0A) || head.contains(0x0D)
            else { return [] }
            scanner = CSVScanner(head: head)
            (text, head) = (head, [])
        }
        var rows = scanner?.take(text) ?? []
        if isLast, let last = scanner?.finish() { rows.append(last) }
        guard let first = rows.first else { return [] }
        if let header { return rows.map(header.row) }
        let header = try ListHeader(first.fields, kind: kind, named: named)
        self.header = header
        return rows.dropFirst().map(header.row)
    }
}
