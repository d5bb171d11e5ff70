/// A half-open interval of a local day in minutes; 0 is midnight at its beginning, 1440 (24:00) at its end.
package struct MinuteSpan: Hashable, Comparable, Sendable {
    /// The first minute inside.
    package let from: Int
    /// The first minute behind.
    package let to: Int

    /// `from..<to` within one day; nil when it is empty or leaves the day.
    package init?(_ from: Int, _ to: Int) {
        guard 0 <= from, from < to, to <= 1440 else { return nil }
        self.from = from
        self.to = to
    }

    private init(known from: Int, _ to: Int) {
        self.from = from
        self.to = to
    }

    /// 00:00 to 24:00.
    package static let wholeDay = MinuteSpan(known: 0, 1440)

    /// 09:00 to 17:00.
    package static let officeHours = MinuteSpan(known: 540, 1020)

    /// Earlier beginnings come first.
    package static func < (left: MinuteSpan, right: MinuteSpan) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }
}
