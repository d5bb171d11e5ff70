/// Reads `FROM:<path> PARAMETERS` (RFC 5321, 4.1.2).
enum MailPath {
    private static let longest = 256

    /// The address without brackets and source route, and the parameters; nil when the line is not of that form.
    static func split(_ rest: Substring, keyword: String) -> (path: String, parameters: [Substring])? {
        guard rest.lowercased().hasPrefix(keyword + ":") else { return nil }
        let behind = rest.dropFirst(keyword.count + 1).drop { $0 == " " }
        guard behind.first == "<", let close = closing(behind) else { return nil }
        let inside = behind[behind.index(after: behind.startIndex)..<close]
        let tail = behind[behind.index(after: close)...]
        guard tail.isEmpty || tail.first == " " else { return nil }
        let path = withoutRoute(inside)
        guard path.isEmpty || isAddress(path), path.utf8.count <= longest else { return nil }
        return (String(path), tail.split(separator: " "))
    }

    /// The bracket that ends the path; one inside a quoted local part does not.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var isQuoted = false
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ">", !isQuoted {
                return index
            }
        }
        return nil
    }

    /// RFC 5321, appendix C: a source route is accepted and ignored.
    private static func withoutRoute(_ path: Substring) -> Substring {
        guard path.first == "@", let colon = path.firstIndex(of: ":") else { return path }
        return path[path.index(after: colon)...]
    }

    private static func isAddress(_ path: Substring) -> Bool {
        guard let at = path.lastIndex(of: "@"), at > path.startIndex, path.index(after: at) < path.endIndex else {
            return path.lowercased() == "postmaster"  // RFC 5321, 4.5.1: without a domain too
        }
        let isQuoted = path.first == "\""
        return isQuoted || !path.contains { $0 == " " || $0 == "<" }
    }
}
