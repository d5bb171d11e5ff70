import Primitives

/// What a command found: figures for programs, tables for people, warnings, and a picture where there is one.
struct Answer {
    /// The members of the JSON object.
    var figures: [String: JSONValue] = [:]
    /// The tables in the order in which they are printed.
    var tables: [TextTable] = []
    /// What a reader must know beside the figures, each a sentence.
    var warnings: [String] = []
    /// The picture as SVG; nil where there is none.
    var picture: String?

    /// The JSON object with the warnings in it.
    var json: String {
        var members = figures
        members["warnings"] = .array(warnings.map { .string($0) })
        return JSONValue.object(members).canonical
    }

    /// The tables with the warnings below.
    var text: String {
        let parts =
            tables.map(\.text)
            + (warnings.isEmpty ? [] : ["Please note:\n" + warnings.map { "  - \($0)" }.joined(separator: "\n")])
        return parts.joined(separator: "\n\n")
    }
}
