/// Reads one JSON text by the grammar of RFC 8259, without the leniency that decoders of model types have.
///
/// A member that comes twice counts with its last value. Numbers without a fraction that fit become whole numbers.
struct JSONText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private let maximumDepth: Int

    /// The value of the whole text; throws ``JSONRefusal``.
    static func value(of bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) throws(JSONRefusal) -> JSONValue {
        var text = JSONText(bytes: bytes, maximumDepth: maximumDepth)
        let value = try text.value(depth: 0)
        text.skipSpace()
        guard text.place == bytes.count else { throw .notJSON }
        return value
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func takes(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONRefusal) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONRefusal) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard takes(word.utf8Start[offset]) else { throw .notJSON }
        }
        return value
    }

    private mutating func array(depth: Int) throws(JSONRefusal) -> JSONValue {
        guard depth <= maximumDepth else { throw .tooDeep }
        place += 1
        skipSpace()
        var elements: [JSONValue] = []
        if takes(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value(depth: depth))
            skipSpace()
            if takes(UInt8(ascii: "]")) { return .array(elements) }
            guard takes(UInt8(ascii: ",")) else { throw .notJSON }
        }
    }

    private mutating func object(depth: Int) throws(JSONRefusal) -> JSONValue {
        guard depth <= maximumDepth else { throw .tooDeep }
        place += 1
        skipSpace()
        if takes(UInt8(ascii: "}")) { return .object([:]) }
        var members = [String: JSONValue](minimumCapacity: 12)
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw .notJSON }
            let name = try string()
            skipSpace()
            guard takes(UInt8(ascii: ":")) else { throw .notJSON }
            members[name] = try value(depth: depth)
            skipSpace()
            if takes(UInt8(ascii: "}")) { return .object(members) }
            guard takes(UInt8(ascii: ",")) else { throw .notJSON }
        }
    }
}

extension JSONText {
    private mutating func string() throws(JSONRefusal) -> String {
        place += 1
        let start = place
        var isASCII = true
        while let byte = next {
            if byte == UInt8(ascii: "\"") {
                let text = UnsafeBufferPointer(rebasing: bytes[start..<place])
                place += 1
                // Most texts are ids and words of closed lists; checking them for UTF-8 costs more than reading them.
                return isASCII ? String(decoding: text, as: UTF8.self) : try Self.utf8(text)
            }
            if byte >= 0x80 { isASCII = false }
            if byte == UInt8(ascii: "\\") { return try stringWithEscapes(from: start) }
            guard byte >= 0x20 else { throw .notJSON }
            place += 1
        }
        throw .notJSON
    }

    private static func utf8(_ bytes: some Sequence<UInt8>) throws(JSONRefusal) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notJSON }
        return text
    }

    private mutating func stringWithEscapes(from start: Int) throws(JSONRefusal) -> String {
        var out = Array(bytes[start..<place])
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return try Self.utf8(out)
            case UInt8(ascii: "\\"): try escape(into: &out)
            case 0x20...: out.append(byte)
            default: throw .notJSON
            }
        }
        throw .notJSON
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONRefusal) {
        guard let letter = next else { throw .notJSON }
        place += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"):
            var units = [try codeUnit()]
            if UTF16.isLeadSurrogate(units[0]) {
                guard takes(UInt8(ascii: "\\")), takes(UInt8(ascii: "u")) else { throw .notJSON }
                units.append(try codeUnit())
            }
            guard let text = String(validating: units, as: UTF16.self) else { throw .notJSON }
            out.append(contentsOf: text.utf8)
        default: throw .notJSON
        }
    }

    private mutating func codeUnit() throws(JSONRefusal) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw .notJSON
            }
            unit = unit << 4 | UInt16(digit)
            place += 1
        }
        return unit
    }
}

extension JSONText {
    private mutating func number() throws(JSONRefusal) -> JSONValue {
        let start = place
        _ = takes(UInt8(ascii: "-"))
        if !takes(UInt8(ascii: "0")) { try digits() }
        var isWhole = true
        if takes(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            place += 1
            if !takes(UInt8(ascii: "+")) { _ = takes(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .int(whole) }
        guard let value = Double(text), value.isFinite else { throw .notJSON }
        if let whole = Int64(exactly: value) { return .int(whole) }
        return .double(value)
    }

    private mutating func digits() throws(JSONRefusal) {
        let start = place
        while let byte = next, byte &- UInt8(ascii: "0") < 10 { place += 1 }
        guard place > start else { throw .notJSON }
    }
}
