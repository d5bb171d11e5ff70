/// Why a chart cannot be drawn or designed; nothing is alarmed or called calm then.
package enum WarningRefusal: Error, Hashable, Sendable {
    /// The baseline has fewer usable days than needed.
    case tooFewDays(found: Int, needed: Int)
    /// The weekday at this place of the week, from 0, has fewer usable days than needed.
    case thinWeekday(place: Int, found: Int, needed: Int)
    /// The baseline knows no event at all, or nothing but events, so that it has no spread.
    case constantBaseline
    /// The count in this row, from 1, is negative.
    case negativeCount(row: Int, count: Int)
    /// This parameter of a chart is not in its range, which the second text names.
    case outOfRange(String, value: Double, allowed: String)
    /// Allowance and limit must be multiples of 1/100 or coarser, and the limit not too many such steps long.
    case notOnGrid(allowance: Double, limit: Double)
    /// No limit gives the wished average run length.
    case unreachable(averageRunLength: Double)

    /// Throws ``outOfRange(_:value:allowed:)`` unless the condition holds and the value is finite.
    static func require(
        _ name: String, _ value: Double, _ isAllowed: Bool, _ allowed: String
    ) throws(WarningRefusal) {
        guard isAllowed, value.isFinite else { throw .outOfRange(name, value: value, allowed: allowed) }
    }
}
