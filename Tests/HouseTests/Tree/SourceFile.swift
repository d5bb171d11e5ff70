import Foundation

/// One text file of the checkout, cut into lines and, when it is Swift, into code, literals and comments.
struct SourceFile: Sendable {
    /// The place relative to the root, with forward slashes.
    let path: String
    /// The lines as they stand, without their ends.
    let lines: [String]
    /// The scanned text of a Swift file; nil for every other kind.
    let swift: SwiftText?

    init(path: String, text: String) {
        self.path = path
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
        swift = path.hasSuffix(".swift") ? SwiftText(text) : nil
    }

    /// The folder and file names from the root down.
    var components: [String] { path.split(separator: "/").map(String.init) }

    /// The file's name without its ending.
    var stem: String { String((components.last ?? "").prefix { $0 != "." }) }

    /// The file's ending without the dot, empty when there is none.
    var ending: String {
        path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map(String.init) ?? ""
    }

    /// Whether the file lies in `folder` or below it.
    func isUnder(_ folder: String) -> Bool { path.hasPrefix(folder + "/") }

    /// The room that the file belongs to, nil outside `Sources/Rooms`.
    var room: String? { components.starts(with: ["Sources", "Rooms"]) && components.count > 3 ? components[2] : nil }

    /// The shelf of a room's file: `Domain`, `Operations` or `Web`; nil outside a room.
    var shelf: String? { room == nil || components.count < 5 ? nil : components[3] }

    /// Violations for every line of code that `pattern` matches, strings and comments left out.
    func codeMatches(_ pattern: String, _ what: (Substring) -> String) -> [Violation] {
        guard let swift else { return [] }
        return SourceFile.matches(pattern, in: swift.code, path: path, what)
    }

    /// Violations for every line of `lines` that `pattern` matches.
    static func matches(
        _ pattern: String, in lines: [String], path: String, _ what: (Substring) -> String
    ) -> [Violation] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else {  // a bad pattern is reported below
            return [Violation(path: path, line: 0, what: "the rule's pattern is not a regular expression: \(pattern)")]
        }
        return lines.enumerated().flatMap { index, line in
            expression.matches(in: line, range: NSRange(line.startIndex..., in: line)).compactMap { match in
                Range(match.range, in: line).map {
                    Violation(path: path, line: index + 1, what: what(line[$0]))
                }
            }
        }
    }
}
