import Primitives

/// Writes numbers, amounts, dates and spans the way the reader's language does; stateless, so safe on any thread.
package struct LocalFormat: Sendable {
    let locale: PageLocale

    /// Formats for this reader.
    package init(_ locale: PageLocale) { self.locale = locale }

    /// The same text with the language's digits.
    package func digits(_ text: String) -> String {
        guard locale.language == .persian else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                // U+06F0 to U+06F9 are DB B0 to DB B9 in UTF-8.
                bytes.append(0xDB)
                bytes.append(byte + 0x80)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A whole number with grouping: 1,234,567.
    package func number(_ value: Int) -> String {
        sign(value < 0) + digits(grouped(String(value.magnitude)))
    }

    /// A number with exactly `places` decimals (0 to 6), rounded half away from zero; "–" when it is not finite.
    package func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let places = min(max(places, 0), 6)
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((value.magnitude * Double(scale)).rounded())
        return sign(value < 0 && scaled != 0) + fixed(scaled, scale: scale, places: places)
    }

    /// A share as per cent.
    package func percent(_ share: Double, places: Int = 0) -> String {
        let number = decimal(share * 100, places: places)
        return locale.language == .persian ? "\(number)٪" : "\(number)%"
    }

    /// An enumeration: "a, b and c".
    package func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let (comma, and) =
            switch locale.language {
            case .english: (", ", " and ")
            case .hungarian: (", ", " és ")
            case .persian: ("، ", " و ")
            }
        return parts.dropLast().joined(separator: comma) + and + last
    }

    /// A whole number of `1/scale` parts with the language's separator.
    func fixed(_ scaled: Int, scale: Int, places: Int) -> String {
        let whole = digits(grouped(String(scaled / scale)))
        guard places > 0 else { return whole }
        return whole + decimalMark + digits(padded(scaled % scale, places))
    }

    /// A minus sign; Persian puts a left-to-right mark before it (CLDR).
    func sign(_ isNegative: Bool) -> String {
        guard isNegative else { return "" }
        return locale.language == .persian ? "\u{200E}−" : "−"
    }

    private var decimalMark: String {
        switch locale.language {
        case .english: "."
        case .hungarian: ","
        case .persian: "٫"
        }
    }

    /// Groups of three; Hungarian leaves four digits together (AkH. 12, 289).
    private func grouped(_ digits: String) -> String {
        let separator =
            switch locale.language {
            case .english: ","
            case .hungarian: "\u{A0}"
            case .persian: "٬"
            }
        guard digits.utf8.count > (locale.language == .hungarian ? 4 : 3) else { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return result
    }
}
