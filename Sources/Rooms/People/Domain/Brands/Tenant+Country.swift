import Foundation
import Primitives

extension Tenant {
    /// The name of the setting that holds the country.
    package static let countrySetting = "country"

    /// The ISO 3166-1 code of the brand's country: as it was set, else the one in which its zone is.
    package var country: String? { settings[Tenant.countrySetting]?.text ?? Tenant.country(ofZone: timeZone) }

    /// How the brand's national telephone numbers are read.
    package var dialingPlan: DialingPlan? { country.flatMap { DialingPlan.of(country: $0) } }

    /// The country of a zone of the zone database that lies in one country of the table.
    static func country(ofZone zone: String) -> String? { zones[zone] }

    private static let zones: [String: String] = [
        "Africa/Cairo": "EG", "Asia/Baghdad": "IQ", "Asia/Baku": "AZ", "Asia/Dubai": "AE", "Asia/Dushanbe": "TJ",
        "Asia/Jerusalem": "IL", "Asia/Kabul": "AF", "Asia/Karachi": "PK", "Asia/Kolkata": "IN", "Asia/Kuwait": "KW",
        "Asia/Qatar": "QA", "Asia/Riyadh": "SA", "Asia/Shanghai": "CN", "Asia/Tbilisi": "GE", "Asia/Tehran": "IR",
        "Asia/Tokyo": "JP", "Asia/Yerevan": "AM", "Australia/Sydney": "AU", "Europe/Amsterdam": "NL",
        "Europe/Athens": "GR", "Europe/Belgrade": "RS", "Europe/Berlin": "DE", "Europe/Bratislava": "SK",
        "Europe/Brussels": "BE", "Europe/Bucharest": "RO", "Europe/Budapest": "HU", "Europe/Copenhagen": "DK",
        "Europe/Dublin": "IE", "Europe/Helsinki": "FI", "Europe/Istanbul": "TR", "Europe/Kiev": "UA",
        "Europe/Kyiv": "UA", "Europe/Lisbon": "PT", "Europe/Ljubljana": "SI", "Europe/London": "GB",
        "Europe/Luxembourg": "LU", "Europe/Madrid": "ES", "Europe/Oslo": "NO", "Europe/Paris": "FR",
        "Europe/Prague": "CZ", "Europe/Rome": "IT", "Europe/Sofia": "BG", "Europe/Stockholm": "SE",
        "Europe/Vienna": "AT", "Europe/Warsaw": "PL", "Europe/Zagreb": "HR", "Europe/Zurich": "CH",
        "America/Chicago": "US", "America/Denver": "US", "America/Los_Angeles": "US", "America/New_York": "US",
        "America/Toronto": "CA", "America/Vancouver": "CA", "Pacific/Auckland": "NZ",
    ]
}
