/// How national telephone numbers of a country become international ones (ITU-T E.164, and the national plans in E.129).
package struct DialingPlan: Hashable, Sendable {
    /// The country code without a plus, such as 36.
    package let code: String
    /// What is dialled before a national number inside the country; empty where nothing is.
    package let trunk: String
    /// How many digits a number has behind code or trunk prefix.
    package let digits: ClosedRange<Int>

    private init(_ code: String, _ trunk: String, _ digits: ClosedRange<Int>) {
        self.code = code
        self.trunk = trunk
        self.digits = digits
    }

    /// The plan of a country by its ISO 3166-1 code; nil for countries that are not in the table.
    package static func of(country: String) -> DialingPlan? { table[country] }

    /// The ISO codes of all countries in the table.
    package static var countries: [String] { table.keys.sorted() }

    /// The digits in international form, or nil when they can not be a number of this country.
    func international(_ national: String) -> String? {
        if !trunk.isEmpty, national.hasPrefix(trunk) {
            let rest = String(national.dropFirst(trunk.count))
            if digits.contains(rest.count) { return code + rest }
        }
        // A trunk prefix of two digits, such as the Hungarian 06, leaves no number that begins with its zero.
        if digits.contains(national.count), trunk.isEmpty || !national.hasPrefix("0") { return code + national }
        // Some people leave the plus away.
        if national.hasPrefix(code), digits.contains(national.count - code.count) { return national }
        return nil
    }

    /// The national spellings of an international number, under which older rows may have kept it.
    func nationalForms(of international: String) -> [String] {
        guard international.hasPrefix(code), digits.contains(international.count - code.count) else { return [] }
        let rest = String(international.dropFirst(code.count))
        return trunk.isEmpty ? [rest, international] : [trunk + rest, rest, international]
    }

    private static let table: [String: DialingPlan] = [
        "AE": .init("971", "0", 8...9), "AF": .init("93", "0", 9...9), "AM": .init("374", "0", 8...8),
        "AT": .init("43", "0", 4...12), "AU": .init("61", "0", 9...9), "AZ": .init("994", "0", 9...9),
        "BE": .init("32", "0", 8...9), "BG": .init("359", "0", 7...9), "CA": .init("1", "1", 10...10),
        "CH": .init("41", "0", 9...9), "CN": .init("86", "0", 10...11), "CZ": .init("420", "", 9...9),
        "DE": .init("49", "0", 6...11), "DK": .init("45", "", 8...8), "EG": .init("20", "0", 8...10),
        "ES": .init("34", "", 9...9), "FI": .init("358", "0", 6...10), "FR": .init("33", "0", 9...9),
        "GB": .init("44", "0", 9...10), "GE": .init("995", "0", 9...9), "GR": .init("30", "", 10...10),
        "HR": .init("385", "0", 8...9), "HU": .init("36", "06", 8...9), "IE": .init("353", "0", 7...9),
        "IL": .init("972", "0", 8...9), "IN": .init("91", "0", 10...10), "IQ": .init("964", "0", 8...10),
        "IR": .init("98", "0", 10...10), "IT": .init("39", "", 6...11), "JP": .init("81", "0", 9...10),
        "KW": .init("965", "", 8...8), "LU": .init("352", "", 6...9), "NL": .init("31", "0", 9...9),
        "NO": .init("47", "", 8...8), "NZ": .init("64", "0", 8...10), "PK": .init("92", "0", 9...10),
        "PL": .init("48", "", 9...9), "PT": .init("351", "", 9...9), "QA": .init("974", "", 8...8),
        "RO": .init("40", "0", 9...9), "RS": .init("381", "0", 8...9), "SA": .init("966", "0", 8...9),
        "SE": .init("46", "0", 7...9), "SI": .init("386", "0", 8...8), "SK": .init("421", "0", 9...9),
        "TJ": .init("992", "", 9...9), "TR": .init("90", "0", 10...10), "UA": .init("380", "0", 9...9),
        "US": .init("1", "1", 10...10),
    ]
}
