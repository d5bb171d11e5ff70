import Foundation
import Handling
import Primitives

/// Zones of the tests; a name that the machine's zone database lacks makes the tests fail in UTC, not pass.
enum Zones {
    static let budapest = TimeZone(identifier: "Europe/Budapest") ?? .gmt
    static let tehran = TimeZone(identifier: "Asia/Tehran") ?? .gmt
}

/// `2025-10-26T02:30:00Z` as an instant; a wrong text gives the far past, which no test expects.
func utc(_ text: String) -> Instant { Instant(iso8601: text) ?? Instant(milliseconds: .min / 2) }

func span(_ from: Int, _ to: Int) -> MinuteSpan { MinuteSpan(from, to) ?? .wholeDay }

func day(_ text: String) -> LocalDay { LocalDay(iso8601: text) ?? LocalDay(number: 0) }
