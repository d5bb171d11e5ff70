import Foundation
import Primitives

/// Reads the dates of lists: ISO 8601, `2026.03.15.` and Jalali `1404/12/24`, each with or without a time of day.
enum ListDate {
    /// The point in time that the words mean in `zone`; nil when they are no date or could be read in two ways.
    static func instant(_ words: String, in zone: TimeZone) -> Instant? {
        let plain = latinDigits(words).trimmed
        if plain.contains("T"), let exact = Instant(iso8601: plain) { return exact }
        let numbers = plain.split { !$0.isNumber }.map { Int($0) }
        let signs = plain.filter { !$0.isNumber && !$0.isWhitespace }
        guard (3...7).contains(numbers.count), signs.allSatisfy({ "-./:TZ,".contains($0) }),
            let year = numbers[0], let month = numbers[1], let day = numbers[2]
        else { return nil }
        let clock = numbers.dropFirst(3).map { $0 ?? 99 } + [0, 0, 0]
        guard clock[0] < 24, clock[1] < 60, clock[2] < 61 else { return nil }
        // A year in front is the only order that two readers understand alike.
        let identifier: Calendar.Identifier
        switch year {
        case 1900...2200: identifier = .gregorian
        case 1250...1500: identifier = .persian
        default: return nil
        }
        return instant(identifier, year, month, day, clock, in: plain.hasSuffix("Z") ? .gmt : zone)
    }

    private static func instant(
        _ identifier: Calendar.Identifier, _ year: Int, _ month: Int, _ day: Int, _ clock: [Int], in zone: TimeZone
    ) -> Instant? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        var calendar = Calendar(identifier: identifier)
        calendar.timeZone = zone
        let parts = DateComponents(
            year: year, month: month, day: day, hour: clock[0], minute: clock[1], second: clock[2])
        guard let date = calendar.date(from: parts), calendar.component(.day, from: date) == day,
            calendar.component(.month, from: date) == month
        else { return nil }
        return Instant(date)
    }
}

/// The same words with Persian and Arabic digits as 0 to 9.
func latinDigits(_ words: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
        let digit: UInt32? =
            switch scalar.value {
            case 0x6F0...0x6F9: scalar.value - 0x6F0
            case 0x660...0x669: scalar.value - 0x660
            default: nil
            }
        text.append(digit.flatMap { Unicode.Scalar(0x30 + $0) } ?? scalar)
    }
    return String(text)
}
