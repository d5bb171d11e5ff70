/// Minutes of the local day in which nobody gets an alert by e-mail; the live stream rings all the same.
package struct QuietHours: Hashable, Sendable {
    /// First quiet minute, 0...1439.
    package let from: Int
    /// First loud minute, 0...1439; before ``from`` it is on the next day.
    package let to: Int

    /// Quiet from one minute to another; equal ends mean never.
    package init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }

    /// Whether a minute of the local day is quiet.
    package func cover(_ minute: Int) -> Bool {
        from <= to ? (from..<to).contains(minute) : minute >= from || minute < to
    }

    /// Minutes from a quiet minute to the first loud one; 0 in a loud one.
    package func minutesLeft(at minute: Int) -> Int {
        cover(minute) ? (to - minute + 1440) % 1440 : 0
    }
}
