/// Two counts over periods of different length, as "9 today after 20 in a week".
package struct RateJump: Hashable, Sendable {
    /// How often chance alone moves at least so many of all events into the new period, in 0...1.
    package let pValue: Double
    /// New rate over old rate; nil when the old period has no events.
    package let ratio: Double?

    /// Compares exactly and one-sided: given both counts, the new one is binomial (Przyborowski and Wilenski 1940, Biometrika 31:313).
    ///
    /// Lengths are in any one unit, such as days. Throws ``WarningRefusal`` for negative counts or lengths that are not above 0.
    package init(
        before: (count: Int, length: Double), now: (count: Int, length: Double)
    ) throws(WarningRefusal) {
        for (place, count) in [before.count, now.count].enumerated() where count < 0 {
            throw .negativeCount(row: place + 1, count: count)
        }
        try WarningRefusal.require("length", before.length, before.length > 0, "above 0")
        try WarningRefusal.require("length", now.length, now.length > 0, "above 0")
        pValue = Tail.binomial(
            from: now.count, trials: now.count + before.count, p: now.length / (now.length + before.length))
        ratio =
            before.count == 0
            ? nil : Double(now.count) / now.length / (Double(before.count) / before.length)
    }
}
