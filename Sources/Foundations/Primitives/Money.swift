/// An amount in the minor unit of its currency, so that sums are exact.
package struct Money: Hashable, Sendable {
    /// Cents, fillér or rials; negative for a refund of a cost.
    package let minorUnits: Int64
    /// The currency that `minorUnits` counts.
    package let currency: Currency

    /// An amount of `minorUnits` in `currency`.
    package init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The sum; nil when the currencies differ or 64 bits do not hold it.
    package func adding(_ other: Money) -> Money? {
        guard currency == other.currency else { return nil }
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        return overflow ? nil : Money(minorUnits: sum, currency: currency)
    }
}

/// An ISO 4217 currency by its three letters.
package struct Currency: Hashable, Sendable {
    /// Three upper-case letters, such as EUR.
    package let code: String

    /// Takes exactly three ASCII letters in either case; nil otherwise.
    package init?(_ code: String) {
        // Looked at before the letters are made large: other scripts have letters that grow into ASCII ones.
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0 & 0xDF) }) else { return nil }
        self.code = code.uppercased()
    }

    private init(known: String) { code = known }

    /// Digits behind the decimal separator (ISO 4217 exponents; the rial has 2 there, but no fraction of it is in use).
    package var fractionDigits: Int {
        switch code {
        case "IRR", "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
            "XAF", "XOF", "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }

    /// The euro, currency of the sample world.
    package static let euro = Currency(known: "EUR")
}
