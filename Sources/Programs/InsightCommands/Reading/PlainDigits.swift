extension String {
    /// The same words with Persian and Arabic digits as 0 to 9 and their signs as point and minus.
    var withLatinDigits: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x6F0...0x6F9: text.append(Unicode.Scalar(UInt8(0x30 + scalar.value - 0x6F0)))
            case 0x660...0x669: text.append(Unicode.Scalar(UInt8(0x30 + scalar.value - 0x660)))
            case 0x66B: text.append(".")
            case 0x66C: continue
            case 0x2212: text.append("-")
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    /// The number that the words are, with a decimal comma where one is allowed; nil for anything else, also for infinity.
    func number(allowsComma: Bool = false) -> Double? {
        var plain = withLatinDigits
        if allowsComma, !plain.contains("."), plain.utf8.count(where: { $0 == UInt8(ascii: ",") }) == 1 {
            plain = String(plain.map { $0 == "," ? "." : $0 })
        }
        let allowed = plain.utf8.allSatisfy {
            (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || $0 == 0x45 || $0 == 0x65
        }
        guard allowed, let value = Double(plain), value.isFinite else { return nil }
        return value
    }
}
