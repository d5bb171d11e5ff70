/// One row of comma-separated text with the line of the file on which it starts, from 1.
package struct CSVRow: Hashable, Sendable {
    /// Line number as an editor shows it.
    package let number: Int
    /// The fields without their quotes.
    package let fields: [String]
    /// False when the file ended inside quotes or a field was longer than ``CSVScanner/mostFieldBytes``.
    package let isClosed: Bool
}
