/// Why one-time codes are not switched on or off.
package enum TimeCodeRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The six digits do not belong to this time, or were used already.
    case wrongCode
    /// The page with the picture is older than ten minutes or belongs to someone else.
    case stale
    /// The password that was typed is not right.
    case wrongPassword
}
