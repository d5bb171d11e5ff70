/// The fields and files of a sent form, in the order of sending; reading never fails, what is broken stays as it came.
package struct FormBody: Sendable {
    /// A file that came with the form.
    package struct File: Sendable {
        /// Name of its field.
        package let field: String
        /// Name on the sender's disk, without folders; never used as a path.
        package let fileName: String
        /// The media type that the sender claims.
        package let kind: String
        /// The content.
        package let bytes: [UInt8]
    }

    /// Values by field name.
    package private(set) var values: [String: [String]] = [:]
    /// Files, those without a name and content left out.
    package private(set) var files: [File] = []
    /// Fields beyond the limit of 1,000, which were left out.
    package private(set) var droppedCount = 0

    /// An empty form.
    package init() {}

    /// The form as the browser sent it without files.
    package init(urlencoded body: some Sequence<UInt8>) {
        for pair in Array(body).split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            add(percentDecoded(parts[0]), parts.count > 1 ? percentDecoded(parts[1]) : "")
        }
    }

    /// The first value as it was typed, with line ends as `\n`.
    package func text(_ name: String) -> String { values[name]?.first ?? "" }

    /// All values of a repeated field.
    package func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Whether the field was sent at all.
    package func has(_ name: String) -> Bool { values[name] != nil }

    /// Whether a box was ticked.
    package func isOn(_ name: String) -> Bool { text(name) == "on" || text(name) == "true" || text(name) == "1" }

    /// What was typed, for showing the form again; the token and passwords are left out.
    package func state(problems: [String: Text] = [:]) -> FormState {
        let shown = values.filter { $0.key != FormToken.fieldName && !$0.key.lowercased().contains("password") }
        return FormState(values: shown, problems: problems)
    }

    mutating func add(_ name: String, _ value: String) {
        guard values.count < 1000 || values[name] != nil, (values[name]?.count ?? 0) < 1000 else {
            droppedCount += 1
            return
        }
        values[name, default: []].append(value.replacingLineEnds)
    }

    mutating func add(_ file: File) { files.append(file) }
}

/// `+` and `%20` become spaces, bytes that are no UTF-8 become U+FFFD, a lone percent sign stays.
private func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let byte = bytes[index]
        if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = hexDigit(bytes[index + 1]),
            let low = hexDigit(bytes[index + 2])
        {
            result.append(high << 4 | low)
            index += 3
        } else {
            result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

extension String {
    /// Browsers send CR LF (HTML, 4.10.21.4); texts are kept with LF.
    fileprivate var replacingLineEnds: String {
        guard utf8.contains(0x0D) else { return self }
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == 0x0D { result.append(0x0A) } else if !(byte == 0x0A && previous == 0x0D) { result.append(byte) }
            previous = byte
        }
        return String(decoding: result, as: UTF8.self)
    }
}
