/// Takes the tags out of HTML that is too entangled for the parser; the words stay, the layout does not.
enum RoughHTMLText {
    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "zwnj": "\u{200C}", "#39": "'",
    ]

    /// Text on lines that end where a block or line break ended.
    static func make(from html: String) -> String {
        let bytes = Array(html.utf8.filter { $0 != 0 })
        var output: [UInt8] = []
        var index = 0
        var skipUntil: [UInt8] = []
        while index < bytes.count {
            guard bytes[index] == 0x3C, index + 1 < bytes.count, isTagStart(bytes[index + 1]) else {
                if skipUntil.isEmpty { output.append(bytes[index] == 0x0A ? 0x20 : bytes[index]) }
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex(of: 0x3E) ?? bytes.endIndex
            let tag = bytes[(index + 1)..<end].prefix(12).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            if skipUntil.isEmpty {
                if tag.starts(with: "script".utf8) { skipUntil = Array("/script".utf8) }
                if tag.starts(with: "style".utf8) { skipUntil = Array("/style".utf8) }
                if isBreak(tag) { output.append(0x0A) }
            } else if tag.starts(with: skipUntil) {
                skipUntil = []
            }
            index = min(end + 1, bytes.endIndex)
        }
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map {
            decoded($0.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func isTagStart(_ byte: UInt8) -> Bool {
        byte == 0x2F || byte == 0x21 || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isBreak(_ tag: [UInt8]) -> Bool {
        let name = tag.drop { $0 == 0x2F }.prefix { (0x61...0x7A).contains($0) || (0x31...0x36).contains($0) }
        return ["br", "p", "div", "li", "tr", "h", "table", "blockquote"].contains { name.elementsEqual($0.utf8) }
            || (name.count == 2 && name.first == 0x68)
    }

    private static func decoded(_ line: String) -> String {
        guard line.contains("&") else { return line }
        var output = ""
        var rest = Substring(line)
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(10).firstIndex(of: ";") else {
                output += "&"
                rest = rest.dropFirst()
                continue
            }
            let name = String(rest[rest.index(after: rest.startIndex)..<end])
            output += entities[name] ?? "&\(name);"
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }
}
