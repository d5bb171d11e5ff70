/// An hour on the clock of one place, so that hours fold into that place's days without remainder whatever its offset from UTC.
package struct LocalHour: Hashable, Comparable, Sendable {
    /// The day, counted as the caller counts local days.
    package let day: Int
    /// The hour of that day, 0...23; both turns of an hour that a change of clocks repeats are one.
    package let hour: Int

    /// An hour; nil for one outside 0...23.
    package init?(day: Int, hour: Int) {
        guard (0...23).contains(hour) else { return nil }
        (self.day, self.hour) = (day, hour)
    }

    package static func < (left: LocalHour, right: LocalHour) -> Bool {
        (left.day, left.hour) < (right.day, right.hour)
    }
}
