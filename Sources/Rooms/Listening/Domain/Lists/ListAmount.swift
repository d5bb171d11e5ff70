import Primitives

/// Reads the amounts of lists, such as `489`, `489.90`, `12 990,50` and `۱٬۲۹۰٬۰۰۰`.
enum ListAmount {
    /// The amount in minor units; nil when it is no number, negative, or has more decimals than the currency.
    static func money(_ words: String, in currency: Currency) -> Money? {
        var digits = latinDigits(words)
        // Groups are parted by spaces (also narrow ones), apostrophes or the Arabic thousands separator.
        digits.removeAll { $0.isWhitespace || $0 == "'" || $0 == "\u{66C}" }
        digits = digits.replacing("\u{66B}", with: ".")
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let last = parts.last, !digits.isEmpty,
            digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") })
        else { return nil }
        if parts.count == 1 { return money(whole: digits, fraction: "", currency) }
        let isFraction = last.count != 3 && last.count <= currency.fractionDigits
        // Two kinds of mark leave only the last one as the decimal sign.
        guard isFraction || !(digits.contains(".") && digits.contains(",")) else { return nil }
        let wholeParts = isFraction ? parts.dropLast() : parts[...]
        // Behind the first group every group of thousands has three digits.
        guard !(wholeParts.first ?? "").isEmpty, wholeParts.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return nil
        }
        return money(whole: wholeParts.joined(), fraction: isFraction ? String(last) : "", currency)
    }

    private static func money(whole: String, fraction: String, _ currency: Currency) -> Money? {
        let padding = String(repeating: "0", count: currency.fractionDigits - fraction.count)
        guard whole.count <= 15, let minor = Int64(whole + fraction + padding) else { return nil }
        return Money(minorUnits: minor, currency: currency)
    }
}
