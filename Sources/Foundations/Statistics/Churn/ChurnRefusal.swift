/// Why nothing is said about churn; columns are named as given, rows are counted from 0.
package enum ChurnRefusal: Error, Hashable, Sendable {
    /// Fewer rows than the named number.
    case tooFewRows(needed: Int)
    /// Fewer than the named number of customers who left, or of those who stayed.
    case tooFewOutcomes(needed: Int)
    /// The row has another number of values than there are columns.
    case lengthsDiffer(row: Int)
    /// The value is missing or infinite.
    case notFinite(column: String, row: Int)
    /// All values of the column are the same.
    case constant(column: String)
    /// The column follows from the columns before it.
    case collinear(column: String)
    /// The column (with others, perhaps) tells leavers from stayers without error, so that its coefficient has no bound; a penalty helps.
    case separation(column: String)
    /// The search did not come to rest.
    case notConverged
    /// The penalty is negative or not finite.
    case badPenalty
    /// A probability is outside 0...1.
    case notAProbability(row: Int)
    /// An amount or a count is negative or not finite.
    case badAmount(row: Int)
}
