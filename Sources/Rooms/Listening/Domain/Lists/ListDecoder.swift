/// Turns the bytes of a list into UTF-8 while they arrive; a byte order mark is left out.
package struct ListDecoder: Sendable {
    private let encoding: ListEncoding
    private var isAtStart = true
    /// The first bytes of a character whose rest is in the next piece.
    private var rest: [UInt8] = []
    private var waitingUnit: UInt16?
    /// False once a pair of UTF-16 was broken and replaced by U+FFFD.
    package private(set) var isWhole = true

    /// A decoder before the first byte.
    package init(_ encoding: ListEncoding) { self.encoding = encoding }

    /// The text of these bytes in UTF-8; what means nothing in the encoding becomes U+FFFD.
    package mutating func take(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        if let table = encoding.upperHalf {
            let units = bytes.map { $0 < 0x80 ? UInt16($0) : table[Int($0) - 0x80] }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }
        let all = rest + bytes
        rest = []
        return encoding == .utf8 ? utf8(all) : utf16(all)
    }

    /// What is left when the file ends.
    package mutating func finish() -> [UInt8] {
        let isCut = waitingUnit != nil || (encoding != .utf8 && !rest.isEmpty)
        if isCut { isWhole = false }
        defer { (rest, waitingUnit) = ([], nil) }
        if encoding == .utf8 { return rest }
        return isCut ? Array("\u{FFFD}".utf8) : []
    }

    private mutating func utf8(_ all: [UInt8]) -> [UInt8] {
        guard isAtStart else { return all }
        // Three bytes decide whether there is a mark.
        guard all.count >= 3 else {
            rest = all
            return []
        }
        isAtStart = false
        return all.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(all.dropFirst(3)) : all
    }

    private mutating func utf16(_ all: [UInt8]) -> [UInt8] {
        if !all.count.isMultiple(of: 2) { rest = all.suffix(1) }
        let isLittle = encoding == .utf16LittleEndian
        var units: [UInt16] = waitingUnit.map { [$0] } ?? []
        waitingUnit = nil
        for index in stride(from: 0, to: all.count - 1, by: 2) {
            let (first, second) = (UInt16(all[index]), UInt16(all[index + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
        }
        if isAtStart, let first = units.first {
            isAtStart = false
            if first == 0xFEFF { units.removeFirst() }
        }
        // The first half of a surrogate pair waits for its second one.
        if let last = units.last, (0xD800...0xDBFF).contains(last) { waitingUnit = units.removeLast() }
        if String(validating: units, as: UTF16.self) == nil { isWhole = false }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
