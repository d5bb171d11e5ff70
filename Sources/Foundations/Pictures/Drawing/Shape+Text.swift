extension Shape {
    /// The element as XML text, with everything escaped that XML 1.0 wants escaped.
    package var text: String {
        var out = ""
        append(to: &out)
        return out
    }

    private func append(to out: inout String) {
        out += "<" + name
        for attribute in attributes { out += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
        guard !words.isEmpty || !children.isEmpty else {
            out += "/>"
            return
        }
        out += ">" + Self.escaped(words)
        for child in children { child.append(to: &out) }
        out += "</\(name)>"
    }

    private static func escaped(_ words: String) -> String {
        var out = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            // Control characters are not allowed in XML at all.
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
