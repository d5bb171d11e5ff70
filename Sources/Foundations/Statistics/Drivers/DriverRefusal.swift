/// Why no importance of drivers is given; columns are named as in the table.
package enum DriverRefusal: Error, Hashable, Sendable {
    /// There is not a single driver.
    case noDrivers
    /// More drivers than the 2^n regressions of the method allow.
    case tooManyDrivers(limit: Int)
    /// Fewer rows than the named number.
    case tooFewRows(needed: Int)
    /// The column has another number of rows than the target.
    case lengthsDiffer(column: String)
    /// The value in that row (counted from 0) is missing or infinite.
    case notFinite(column: String, row: Int)
    /// All values of the column are the same, so that it can drive nothing.
    case constant(column: String)
    /// The column follows exactly from the columns before it.
    case collinear(column: String)
    /// The drivers explain nothing at all, so that there are no shares.
    case nothingExplained
    /// The matrix is not square, symmetric with ones on its diagonal, or not one size larger than the drivers.
    case notACorrelationMatrix
    /// Fewer usable resamples than the named number.
    case tooFewResamples(needed: Int)
    /// The resample (counted from 0) has an index outside the rows or another length than the table.
    case badResample(Int)
    /// The scale of the answers is empty, or efforts are outside 1...5 or not one for each driver.
    case badScale
}
