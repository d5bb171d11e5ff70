/// One place that breaks a house rule, printed as `path:line: what`.
struct Violation: Equatable, CustomStringConvertible {
    /// The file, relative to the root of the checkout.
    let path: String
    /// The line counted from 1; 0 when the file or folder as a whole is meant.
    let line: Int
    /// The words or the figure that break the rule.
    let what: String

    /// A form that editors and terminals turn into a link.
    var description: String { line == 0 ? "\(path): \(what)" : "\(path):\(line): \(what)" }
}
