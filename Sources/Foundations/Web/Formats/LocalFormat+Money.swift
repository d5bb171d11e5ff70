package import Primitives

extension LocalFormat {
    /// An amount: €489 in English, 489 € in Hungarian, ۴۸۹ یورو in Persian.
    package func money(_ amount: Money, _ style: MoneyStyle = .short) -> String {
        var scale = 1
        for _ in 0..<amount.currency.fractionDigits { scale *= 10 }
        // The smallest 64-bit number has no positive twin.
        let units = Int(clamping: amount.minorUnits.magnitude)
        let dropsDecimals = style == .short && units % scale == 0
        let number =
            dropsDecimals
            ? fixed(units / scale, scale: 1, places: 0)
            : fixed(units, scale: scale, places: amount.currency.fractionDigits)
        let minus = sign(amount.minorUnits < 0)
        let code = amount.currency.code
        switch locale.language {
        case .english:
            if let symbol = Self.englishSymbols[code] { return minus + symbol + number }
            return "\(minus)\(code)\u{A0}\(number)"
        case .hungarian: return "\(minus)\(number)\u{A0}\(Self.hungarianNames[code] ?? code)"
        case .persian: return "\(minus)\(number)\u{A0}\(Self.persianNames[code] ?? code)"
        }
    }

    private static let englishSymbols = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"]
    private static let hungarianNames = ["EUR": "€", "HUF": "Ft"]
    private static let persianNames = [
        "EUR": "یورو", "USD": "دلار", "GBP": "پوند", "HUF": "فورینت", "IRR": "ریال", "CHF": "فرانک", "TRY": "لیر",
        "AED": "درهم",
    ]
}
