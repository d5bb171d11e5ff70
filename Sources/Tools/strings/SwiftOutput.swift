/// The Swift text of a checked catalogue: `enum HandlingText` with one member for each key.
struct SwiftOutput {
    let catalog: String
    let module: String
    let entries: [CheckedEntry]

    /// The texts of the foundation itself are for all rooms, those of a room are its own.
    private var access: String { module == "Web" ? "package " : "" }

    private var typeName: String { catalog.hasSuffix("Text") ? catalog : catalog + "Text" }

    var text: String {
        var lines = ["// Generated from \(catalog).xcstrings; edit that file."]
        let keyword = module == "Web" ? "package import" : "import"
        if entries.contains(where: { $0.arguments.contains(where: \.needsPrimitives) }) {
            lines.append("\(keyword) Primitives")
        }
        if module != "Web" { lines.append("import Web") }
        lines += ["", "/// Texts of \(catalog).xcstrings in the three languages.", "\(access)enum \(typeName) {"]
        for entry in entries { lines += member(entry) }
        lines.append("}")
        lines += ["", "private enum Entries {"]
        for entry in entries { lines.append(constant(entry)) }
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }

    private func member(_ entry: CheckedEntry) -> [String] {
        let english = entry.forms["en"]?.other.normalized ?? ""
        let doc = "    /// " + english.split(separator: "\n").joined(separator: " ")
        let name = escaped(entry.member)
        guard !entry.arguments.isEmpty else {
            return [doc, "    \(access)static var \(name): Text { Text(Entries.\(name)) }"]
        }
        let parameters = entry.arguments.map { "\(escaped($0.name)): \($0.swiftType)" }.joined(separator: ", ")
        let values = entry.arguments.map(\.expression).joined(separator: ", ")
        return [
            doc, "    \(access)static func \(name)(\(parameters)) -> Text {",
            "        Text(Entries.\(name), [\(values)])", "    }",
        ]
    }

    private func constant(_ entry: CheckedEntry) -> String {
        let words = [("english", "en"), ("hungarian", "hu"), ("persian", "fa")].map { label, language in
            "\(label): \(pattern(entry.forms[language], hasArguments: !entry.arguments.isEmpty))"
        }
        let counted = entry.counted > 0 ? ", counted: \(entry.counted)" : ""
        let arguments = "\"\(entry.key)\", \(words.joined(separator: ", "))\(counted)"
        return "    static let \(escaped(entry.member)) = TextEntry(\(arguments))"
    }

    private func pattern(_ forms: CheckedEntry.Forms?, hasArguments: Bool) -> String {
        guard let forms else { return "\"\"" }
        let other = forms.other.literal(hasArguments: hasArguments)
        guard let one = forms.one else { return other }
        return "TextPattern(one: \(one.literal(hasArguments: hasArguments)), other: \(other))"
    }

    private func escaped(_ name: String) -> String { Self.keywords.contains(name) ? "`\(name)`" : name }

    private static let keywords: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension",
        "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "internal", "is", "let", "nil",
        "open", "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct",
        "subscript",
        "super", "switch", "throw", "throws", "true", "try", "var", "where", "while",
    ]
}
