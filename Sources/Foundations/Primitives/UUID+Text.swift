package import Foundation

extension UUID {
    /// The lower-case text form with hyphens; Foundation's own goes through `printf` and is always in capitals.
    package var text: String { Self.text(of: self, digits: Self.small) }

    /// The text form in capitals, the same as `uuidString`.
    package var capitalText: String { Self.text(of: self, digits: Self.capital) }

    private static let small: StaticString = "0123456789abcdef"
    private static let capital: StaticString = "0123456789ABCDEF"

    private static func text(of id: UUID, digits: StaticString) -> String {
        String(unsafeUninitializedCapacity: 36) { out in
            withUnsafeBytes(of: id.uuid) { bytes in
                var place = 0
                for (index, byte) in bytes.enumerated() {
                    if index == 4 || index == 6 || index == 8 || index == 10 {
                        out[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    out[place] = digits.utf8Start[Int(byte >> 4)]
                    out[place + 1] = digits.utf8Start[Int(byte & 15)]
                    place += 2
                }
            }
            return 36
        }
    }

    /// Reads 32 hexadecimal digits of either case with hyphens in their four places; nil for any other text.
    package init?(text: some StringProtocol) {
        let found = text.utf8.withContiguousStorageIfAvailable { Self.bytes($0) } ?? Self.bytes(Array(text.utf8))
        guard let bytes = found else { return nil }
        self.init(uuid: bytes)
    }

    private static func bytes(_ text: some RandomAccessCollection<UInt8>) -> uuid_t? {
        guard text.count == 36 else { return nil }
        var id: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let isRead = withUnsafeMutableBytes(of: &id) { out in
            var digits = 0
            for (place, byte) in text.enumerated() {
                if place == 8 || place == 13 || place == 18 || place == 23 {
                    guard byte == UInt8(ascii: "-") else { return false }
                    continue
                }
                guard let value = value(ofDigit: byte) else { return false }
                out[digits / 2] = out[digits / 2] << 4 | value
                digits += 1
            }
            return true
        }
        return isRead ? id : nil
    }

    private static func value(ofDigit byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
