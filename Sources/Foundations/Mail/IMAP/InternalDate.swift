import Primitives

/// The dates of the protocol, such as `17-Jul-1996 02:44:25 -0700` (RFC 3501, date-time).
enum InternalDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The point in time; nil for anything else.
    static func read(_ text: String) -> Instant? {
        let words = text.split(separator: " ")
        guard words.count == 3, words[2].count == 5 else { return nil }
        let day = words[0].split(separator: "-")
        guard day.count == 3, let month = months.firstIndex(where: { $0.lowercased() == day[1].lowercased() }) else {
            return nil
        }
        let date = "\(day[2])-\(two(String(month + 1)))-\(two(String(day[0])))"
        return Instant(iso8601: "\(date)T\(words[1])\(words[2].prefix(3)):\(words[2].suffix(2))")
    }

    /// The day in UTC as a search key names it, such as `17-Jul-1996`.
    static func day(of instant: Instant) -> String {
        let parts = instant.iso8601.prefix(10).split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), months.indices.contains(month - 1) else {
            return "1-Jan-1970"
        }
        return "\(parts[2])-\(months[month - 1])-\(parts[0])"
    }

    private static func two(_ digits: String) -> String { digits.count == 1 ? "0" + digits : digits }
}
