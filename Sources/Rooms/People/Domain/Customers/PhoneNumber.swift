/// A telephone number in the form that can be compared: a plus and digits where the country is known, else digits.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    /// `+` and 8 to 15 digits (ITU-T E.164), or 5 to 15 digits of a national number.
    package let description: String

    /// Takes Latin, Persian or Arabic digits with spaces, brackets, dots, slashes and hyphens between; nil otherwise.
    ///
    /// A leading 00 is a plus. Without either the number stays national, since the country is not known.
    package init?(_ text: String) {
        guard let (digits, isInternational) = PhoneNumber.digits(of: text) else { return nil }
        guard digits.count <= 15, digits.count >= (isInternational ? 8 : 5) else { return nil }
        description = isInternational ? "+" + digits : digits
    }

    /// The digits of the whole or of a part of a number, for searching; nil when the text holds anything else.
    package static func digits(of text: String) -> (digits: String, isInternational: Bool)? {
        var digits = ""
        var isInternational = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: digits.unicodeScalars.append(scalar)
            case 0x6F0...0x6F9: digits += String(scalar.value - 0x6F0)
            case 0x660...0x669: digits += String(scalar.value - 0x660)
            case 0x2B where digits.isEmpty && !isInternational: isInternational = true
            case 0x20, 0xA0, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x200C...0x200F, 0x202A...0x202E, 0x2010...0x2013,
                0x2066...0x2069:
                continue
            default: return nil
            }
        }
        guard !isInternational, digits.hasPrefix("00") else { return (digits, isInternational) }
        return (String(digits.dropFirst(2)), true)
    }
}
