import Primitives

/// Turns nodes into UTF-8 bytes for one reader; escapes everything that is not a literal of the program.
struct HTMLWriter {
    let locale: PageLocale
    var bytes: [UInt8]

    mutating func write(_ node: Node) {
        switch node {
        case .none: break
        case .text(let words): writeEscaped(words, quotes: false)
        case .localized(let text): writeEscaped(text.string(in: locale), quotes: false)
        case .element(let element): write(element)
        case .fragment(let parts): for part in parts { write(part) }
        case .trusted(let markup): write(markup)
        case .deferred(let make): write(make(locale))
        }
    }

    private mutating func write(_ element: Element) {
        bytes.append(UInt8(ascii: "<"))
        write(element.tag)
        write(element.attributes)
        bytes.append(UInt8(ascii: ">"))
        guard !element.isVoid else { return }
        write(element.children)
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        write(element.tag)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ attributes: [Attribute]) {
        var classesWritten = false
        for attribute in attributes {
            if case .absent = attribute.value { continue }
            if attribute.isClass {
                if !classesWritten { writeClasses(of: attributes) }
                classesWritten = true
                continue
            }
            bytes.append(UInt8(ascii: " "))
            write(attribute.prefix)
            write(attribute.name)
            if case .flag = attribute.value { continue }
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            write(attribute.value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func writeClasses(of attributes: [Attribute]) {
        write(" class=\"")
        var isFirst = true
        for attribute in attributes where attribute.isClass {
            guard case .plain(let names) = attribute.value, !names.isEmpty else { continue }
            if !isFirst { bytes.append(UInt8(ascii: " ")) }
            writeEscaped(names, quotes: true)
            isFirst = false
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ value: Attribute.Value) {
        switch value {
        case .absent, .flag: break
        case .plain(let words): writeEscaped(words, quotes: true)
        case .localized(let text): writeEscaped(text.string(in: locale), quotes: true)
        case .whole(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: svgNumber(number).utf8)
        case .asset(let path, let fragment):
            writeEscaped(locale.assets.address(of: path), quotes: true)
            if let fragment {
                bytes.append(UInt8(ascii: "#"))
                writeEscaped(fragment, quotes: true)
            }
        case .readerLanguage: bytes.append(contentsOf: locale.language.rawValue.utf8)
        case .readerDirection: write(locale.language.isRightToLeft ? "rtl" : "ltr")
        case .formToken: writeEscaped(locale.formToken, quotes: true)
        }
    }

    private mutating func write(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func writeEscaped(_ words: String, quotes: Bool) {
        var words = words
        words.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices {
                // All that needs care lies below "?", but for DEL; most bytes are letters and pass here.
                guard buffer[index] < 0x3F || buffer[index] == 0x7F else { continue }
                guard let escape = escape(buffer[index], quotes: quotes) else { continue }
                bytes.append(contentsOf: buffer[start..<index])
                write(escape)
                start = index + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }

    /// The replacement of a byte that must not stand as it is; control characters become U+FFFD.
    private func escape(_ byte: UInt8, quotes: Bool) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where quotes: "&quot;"
        case UInt8(ascii: "'") where quotes: "&#39;"
        case 0...8, 11, 12, 14...31, 127: "\u{FFFD}"
        default: nil
        }
    }
}

/// A length of an SVG drawing with at most one decimal, always with a point.
func svgNumber(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return rest == 0 ? "\(sign)\(tenths.magnitude / 10)" : "\(sign)\(tenths.magnitude / 10).\(rest)"
}

extension Node {
    /// The markup for this reader.
    package func render(in locale: PageLocale) -> String {
        String(decoding: bytes(in: locale), as: UTF8.self)
    }

    /// The markup for this reader as UTF-8.
    package func bytes(in locale: PageLocale) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        append(to: &bytes, in: locale)
        return bytes
    }

    /// Appends the markup for this reader, so that a response can grow in one buffer.
    package func append(to bytes: inout [UInt8], in locale: PageLocale) {
        var writer = HTMLWriter(locale: locale, bytes: [])
        swap(&writer.bytes, &bytes)
        writer.write(self)
        swap(&writer.bytes, &bytes)
    }
}
