package import Foundation
package import Primitives

/// "Please call me back": on which number and between which times.
package struct CallbackWish: Hashable, Sendable {
    /// The number as the customer wrote it; nil when the one on file is meant.
    package let phone: String?
    /// Not before this time.
    package let from: Instant
    /// Not after this time.
    package let to: Instant

    /// A wish for a span of time.
    package init(phone: String?, from: Instant, to: Instant) {
        self.phone = phone
        self.from = from
        self.to = to
    }

    /// Whether the words can be a telephone number: 5 to 20 digits of any of our scripts, and the usual signs.
    package static func isPhone(_ words: String) -> Bool {
        let digits = words.count { $0.isWholeNumber }
        return (5...20).contains(digits) && words.count <= 40
            && words.allSatisfy { $0.isWholeNumber || $0.isWhitespace || "+-()/.".contains($0) }
    }
}

/// The spans that customers choose from, in the brand's own time.
package enum CallbackWindow: String, CaseIterable, Sendable {
    /// Within the next two working hours or so; the case's own deadline decides.
    case soon
    case morning
    case afternoon
    case evening

    /// Hours of the local day; nil for `soon`.
    private var hours: ClosedRange<Int>? {
        switch self {
        case .soon: nil
        case .morning: 9...12
        case .afternoon: 12...17
        case .evening: 17...20
        }
    }

    /// The next such span that has at least half an hour left at `now`.
    package func next(after now: Instant, in zone: TimeZone) -> (from: Instant, to: Instant) {
        guard let hours else { return (now, now + .hours(2)) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        for day in 0...2 {
            let date = (now + .days(day)).date
            guard let start = calendar.date(bySettingHour: hours.lowerBound, minute: 0, second: 0, of: date),
                let end = calendar.date(bySettingHour: hours.upperBound, minute: 0, second: 0, of: date)
            else { continue }
            if Instant(end) - now >= .minutes(30) { return (max(Instant(start), now), Instant(end)) }
        }
        return (now, now + .hours(24))
    }
}
