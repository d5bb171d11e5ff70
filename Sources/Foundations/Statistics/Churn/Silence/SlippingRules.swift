/// From when on a sign counts; all bounds can be set, and the list says what it went by.
package struct SlippingRules: Hashable, Sendable {
    /// The least fall of the probability of still buying.
    package var leastFall: Double
    /// The probability below which a customer must now be for a fall to count.
    package var alarmBelow: Double
    /// The largest chance of silence or of returns under which they count as a change.
    package var mostSurprise: Double

    /// Rules; by default a fall by 0.2 to below 0.6, and 5 % for changes of answers and returns.
    package init(leastFall: Double = 0.2, alarmBelow: Double = 0.6, mostSurprise: Double = 0.05) {
        self.leastFall = leastFall
        self.alarmBelow = alarmBelow
        self.mostSurprise = mostSurprise
    }
}
