extension FormBody {
    /// The form as the browser sent it with files (RFC 7578); parts without a name are left out.
    package init(multipart body: [UInt8], boundary: String) {
        self.init()
        let mark = Array("--\(boundary)".utf8)
        for part in Self.parts(of: body, between: mark) { read(part) }
    }

    /// The boundary of a `multipart/form-data` content type; nil for other types.
    static func boundary(in contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
        return parameter("boundary", in: contentType)
    }

    private static func parts(of body: [UInt8], between mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var index = 0
        while index + mark.count <= body.count {
            let atLineStart = index == 0 || body[index - 1] == 0x0A
            guard atLineStart, body[index] == mark[0], body[index..<index + mark.count].elementsEqual(mark) else {
                index += 1
                continue
            }
            if let start { parts.append(body[start..<lineEnd(body, before: index)]) }
            let next = index + mark.count
            if next + 1 < body.count, body[next] == 0x2D, body[next + 1] == 0x2D { return parts }
            start = min(body.count, (body[next...].firstIndex(of: 0x0A) ?? body.count - 1) + 1)
            index = start ?? next
        }
        return parts
    }

    /// The line end in front of a boundary belongs to the boundary.
    private static func lineEnd(_ body: [UInt8], before index: Int) -> Int {
        var end = index
        if end > 0, body[end - 1] == 0x0A { end -= 1 }
        if end > 0, body[end - 1] == 0x0D { end -= 1 }
        return end
    }

    private mutating func read(_ part: ArraySlice<UInt8>) {
        guard let (headers, content) = Self.split(part) else { return }
        guard let disposition = headers["content-disposition"], let name = Self.parameter("name", in: disposition)
        else {
            return
        }
        guard let fileName = Self.parameter("filename", in: disposition) else {
            add(name, String(decoding: content, as: UTF8.self))
            return
        }
        guard !(fileName.isEmpty && content.isEmpty) else { return }
        let last = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        add(
            File(
                field: name, fileName: last, kind: headers["content-type"] ?? "application/octet-stream",
                bytes: Array(content)))
    }

    /// Header fields with lower-case names, and what stands behind the empty line.
    private static func split(_ part: ArraySlice<UInt8>) -> (headers: [String: String], content: ArraySlice<UInt8>)? {
        var headers: [String: String] = [:]
        var rest = part
        while let end = rest.firstIndex(of: 0x0A) {
            var line = rest[rest.startIndex..<end]
            if line.last == 0x0D { line = line.dropLast() }
            rest = rest[(end + 1)...]
            if line.isEmpty { return (headers, rest) }
            let pieces = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            guard pieces.count == 2 else { continue }
            let value = String(decoding: pieces[1].drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
            headers[String(decoding: pieces[0], as: UTF8.self).lowercased()] = value
        }
        return nil
    }

    /// A parameter of a header value; browsers write `%22` for a quotation mark in a name (HTML, 4.10.21.7).
    private static func parameter(_ name: String, in value: String) -> String? {
        for piece in value.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else { continue }
            var text = pair[1].drop { $0 == " " }
            while text.last == " " { text = text.dropLast() }
            if text.count >= 2, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
            return text.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
        }
        return nil
    }
}
