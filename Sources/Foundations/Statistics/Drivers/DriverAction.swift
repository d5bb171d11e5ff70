/// What the importance-performance map advises for a driver.
package enum DriverAction: String, CaseIterable, Hashable, Sendable {
    /// Important, weak, and little effort to improve.
    case quickFix
    /// Important and weak, but improving takes effort.
    case developOverTime
    /// Important and strong: a reason to come back.
    case strengthen
    /// Strong, though it matters less.
    case maintain
    /// Weak, but it matters little.
    case monitor
    /// The data do not say in which quadrant the driver stands.
    case undecided
}
