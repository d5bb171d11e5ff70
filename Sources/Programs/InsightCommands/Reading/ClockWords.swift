/// Reads a time of day such as `14:05`, `14:05:30.25`, with `Z` or an offset such as `+02:00`.
enum ClockWords {
    /// The part of the day that has passed, less the offset; nil for words that are no time.
    static func dayPart(_ words: String) -> Double? {
        var (clock, offset) = (words, 0.0)
        if clock.hasSuffix("Z") || clock.hasSuffix("z") {
            clock.removeLast()
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let zone = clock[clock.index(after: sign)...].filter { $0 != ":" }
            guard zone.count == 2 || zone.count == 4, let number = Int(zone) else { return nil }
            let minutes = zone.count == 2 ? number * 60 : number / 100 * 60 + number % 100
            offset = Double(minutes) / 1440 * (clock[sign] == "-" ? -1 : 1)
            clock = String(clock[..<sign])
        }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed.number() }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
        guard let second = parts.count == 3 ? parts[2] : 0 else { return nil }
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<61).contains(second), Int(exactly: hour) != nil,
            Int(exactly: minute) != nil
        else { return nil }
        return hour / 24 + minute / 1440 + second / 86_400 - offset
    }
}
