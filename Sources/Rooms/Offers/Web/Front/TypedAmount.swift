import Primitives
import Web

/// Reads amounts that people type into forms, strictly: what could mean two things is refused instead of guessed.
enum TypedAmount {
    /// The amount in minor units; nil for anything but one number that is not below zero.
    static func minor(_ words: String, in currency: Currency) -> Int64? {
        var text = latinDigits(words.trimmed)
        // Groups are parted by spaces, apostrophes or the Arabic thousands separator.
        text.removeAll { $0.isWhitespace || $0 == "'" || $0 == "’" || $0 == "\u{66C}" }
        text = text.replacing("\u{66B}", with: currency.fractionDigits > 0 ? "." : "")
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else {
            return nil
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
        guard let first = parts.first, !first.isEmpty, let last = parts.last else { return nil }
        let marks = text.filter { $0 == "." || $0 == "," }
        let isMixed = Set(marks).count > 1
        if parts.count == 1 { return units(text, "", currency) }
        if parts.count == 2 {
            if (1...max(currency.fractionDigits, 1)).contains(last.count), currency.fractionDigits > 0 {
                return units(first, last, currency)
            }
            // "1.500" is a thousand and a half, or one and a half: only a currency without fractions tells.
            return currency.fractionDigits == 0 && last.count == 3 ? units(first + last, "", currency) : nil
        }
        let hasFraction =
            isMixed && marks.last != marks.first && (1...max(currency.fractionDigits, 1)).contains(last.count)
        guard !isMixed || hasFraction, Set(marks.dropLast()).count == 1 else { return nil }
        let groups = hasFraction ? parts.dropLast() : parts[...]
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), first.count <= 3 else { return nil }
        return units(groups.joined(), hasFraction ? last : "", currency)
    }

    /// The amount as a form shows it again: digits with a point, decimals only when there are any.
    static func words(_ minor: Int64, in currency: Currency) -> String {
        let digits = currency.fractionDigits
        let scale = (0..<digits).reduce(Int64(1)) { all, _ in all * 10 }
        guard digits > 0, minor % scale != 0 else { return String(minor / scale) }
        let fraction = String((minor % scale).magnitude)
        return (minor < 0 ? "-" : "") + String((minor / scale).magnitude) + "."
            + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    private static func units(_ whole: String, _ fraction: String, _ currency: Currency) -> Int64? {
        guard whole.count <= 13, fraction.count <= currency.fractionDigits else { return nil }
        return Int64(whole + fraction + String(repeating: "0", count: currency.fractionDigits - fraction.count))
    }
}

extension FormReader {
    /// An amount in minor units; nil for an empty field that is not required, or for one that was refused.
    mutating func amount(_ name: String, in currency: Currency, of body: FormBody, required: Bool = false) -> Int64? {
        let typed = body.text(name).trimmed
        if typed.isEmpty {
            if required { refuse(name, WebText.fieldEmpty) }
            return nil
        }
        guard let minor = TypedAmount.minor(typed, in: currency) else {
            refuse(name, OffersText.refusedAmount(example: .verbatim(currency.fractionDigits > 0 ? "19.90" : "1500")))
            return nil
        }
        return minor
    }
}
