/// The rows of a Cox model sorted once and standardised, so that each pass is a walk through contiguous numbers.
struct CoxTable: Sendable {
    /// The number of covariates.
    let width: Int
    /// The names of the covariates.
    let names: [String]
    /// Standardised covariates, row by row; within a stratum the latest stop comes first.
    let values: [Double]
    /// The start of each sorted row; empty where all are watched from the beginning.
    let start: [Double]
    /// The stop and the event of each sorted row.
    let stop: [Double], isEvent: [Bool]
    /// The sorted rows of each stratum.
    let strata: [Range<Int>]
    /// The stratum as given of each of ``strata``.
    let stratumNumbers: [Int]
    /// Sorted rows in the order of their starts, the latest first, in the same ranges; empty without starts.
    let leaving: [Int]
    /// The row as given of each sorted row.
    let original: [Int]
    /// Mean, standard deviation and range of the covariates as given.
    let centre, scale, range: [Double]

    init(_ rows: CoxRows) throws(SurvivalRefusal) {
        let stop = rows.spells.stop
        let strata = rows.strata ?? []
        var order = Array(stop.indices)
        if strata.isEmpty {
            order.sort { stop[$0] > stop[$1] }
        } else {
            order.sort { strata[$0] != strata[$1] ? strata[$0] < strata[$1] : stop[$0] > stop[$1] }
        }
        width = rows.covariates.count
        names = rows.covariates.map(\.name)
        let n = Double(stop.count)
        centre = rows.covariates.map { $0.values.reduce(0, +) / n }
        scale = zip(rows.covariates, centre).map { column, mean in
            (column.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n).squareRoot()
        }
        range = rows.covariates.map { ($0.values.max() ?? 0) - ($0.values.min() ?? 0) }
        if let constant = range.firstIndex(of: 0) { throw .constantColumn(names[constant]) }
        var values = [Double](repeating: 0, count: stop.count * width)
        for (column, covariate) in rows.covariates.enumerated() {
            let (mean, deviation) = (centre[column], scale[column])
            for (place, row) in order.enumerated() {
                values[place * width + column] = (covariate.values[row] - mean) / deviation
            }
        }
        self.values = values
        self.stop = order.map { stop[$0] }
        isEvent = order.map { rows.spells.isEvent[$0] }
        let start = rows.spells.start.map { start in order.map { start[$0] } } ?? []
        self.start = start
        original = order
        let ranges = Self.ranges(order.map { strata.isEmpty ? 0 : strata[$0] })
        self.strata = ranges
        stratumNumbers = ranges.map { strata.isEmpty ? 0 : strata[order[$0.lowerBound]] }
        leaving = start.isEmpty ? [] : ranges.flatMap { $0.sorted { start[$0] > start[$1] } }
    }

    /// Stretches of equal numbers.
    private static func ranges(_ numbers: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var first = 0
        for place in numbers.indices where place + 1 == numbers.count || numbers[place + 1] != numbers[place] {
            ranges.append(first..<place + 1)
            first = place + 1
        }
        return ranges
    }

    /// The linear predictor of each sorted row for standardised coefficients.
    func predictors(_ beta: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: stop.count)
        values.withUnsafeBufferPointer { values in
            for row in result.indices {
                var sum = 0.0
                for column in 0..<width { sum += values[row * width + column] * beta[column] }
                result[row] = sum
            }
        }
        return result
    }
}
