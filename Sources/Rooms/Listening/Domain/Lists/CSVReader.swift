/// Reads a whole comma-separated text row by row; semicolons and tabs are recognised from the header line.
package struct CSVReader: Sequence, IteratorProtocol, Sendable {
    /// Rows of one uploaded file at most.
    package static let mostRows = 200_000

    private static let pieceBytes = 64 * 1024

    private let bytes: [UInt8]
    private var scanner: CSVScanner
    private var position = 0
    private var waiting: ArraySlice<CSVRow> = []
    private var isFinished = false

    /// Reads `text`, whose first line decides the separator.
    package init(_ text: String) {
        bytes = Array(text.utf8)
        scanner = CSVScanner(head: bytes)
    }

    /// The next row that is not blank.
    package mutating func next() -> CSVRow? {
        while waiting.isEmpty && !isFinished {
            guard position < bytes.count else {
                isFinished = true
                return scanner.finish()
            }
            let end = Swift.min(position + Self.pieceBytes, bytes.count)
            waiting = scanner.take(bytes[position..<end])[...]
            position = end
        }
        return waiting.popFirst()
    }
}
