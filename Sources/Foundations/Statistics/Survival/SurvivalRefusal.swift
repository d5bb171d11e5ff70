/// Why a survival analysis gives no figure; rows count from 1, the first row of data.
package enum SurvivalRefusal: Error, Hashable, Sendable {
    /// There is not one row.
    case noRows
    /// The named column has another number of rows than the times.
    case unevenColumn(String, rows: Int, expected: Int)
    /// The named column holds an infinite number or none in that row.
    case notFinite(column: String, row: Int)
    /// The time of that row lies before 0.
    case negativeTime(row: Int)
    /// The spell of that row ends at or before its start.
    case spellWithoutLength(row: Int)
    /// Nobody had the event, so that nothing can be learnt about it.
    case noEvents
    /// Fewer events than the method needs.
    case tooFewEvents(needed: Int, found: Int)
    /// A comparison was asked for with fewer than two groups.
    case oneGroup
    /// No covariate was given.
    case noColumns
    /// The named covariate has the same value in every row.
    case constantColumn(String)
    /// The named covariate follows from those before it, or never differs among people watched at the same time.
    case redundantColumn(String)
    /// The named covariate tells events and others apart completely, so that its effect has no finite estimate.
    case separation(column: String)
    /// The search did not come to rest.
    case notConverged
}
