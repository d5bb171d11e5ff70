import Foundation

/// Answers to be explained and the drivers that may explain them: one column each, one row for each respondent.
package struct DriverTable: Sendable {
    /// The most drivers of one analysis; 20 drivers mean a million regressions.
    package static let mostDrivers = 20
    /// The names of the drivers, in the order of their columns.
    package let names: [String]
    /// The values of each driver, by driver and then by row.
    package let columns: [[Double]]
    /// What is to be explained, one value for each row.
    package let target: [Double]

    /// Checks and takes the columns; needs 1...20 drivers that vary and at least 2 rows more than drivers.
    package init(names: [String], columns: [[Double]], target: [Double]) throws(DriverRefusal) {
        guard !columns.isEmpty, names.count == columns.count else { throw .noDrivers }
        guard columns.count <= Self.mostDrivers else { throw .tooManyDrivers(limit: Self.mostDrivers) }
        let named = Array(zip(names, columns)) + [("target", target)]
        for (name, column) in named {
            guard column.count == target.count else { throw .lengthsDiffer(column: name) }
            if let row = column.firstIndex(where: { !$0.isFinite }) { throw .notFinite(column: name, row: row) }
        }
        guard target.count >= columns.count + 2 else { throw .tooFewRows(needed: columns.count + 2) }
        for (name, column) in named where column.allSatisfy({ $0 == column[0] }) { throw .constant(column: name) }
        self.names = names
        self.columns = columns
        self.target = target
    }

    /// The number of rows.
    package var rowCount: Int { target.count }

    /// The mean of each driver.
    package var means: [Double] { columns.map { $0.reduce(0, +) / Double($0.count) } }

    /// The Pearson correlations among the drivers and with the target.
    package func correlations() throws(DriverRefusal) -> DriverCorrelations {
        guard let moments = CrossProducts(self).moments(counts: [Double](repeating: 1, count: rowCount)) else {
            throw .constant(column: "target")
        }
        let k = names.count + 1
        let matrix = (0..<k).map { row in Array(moments.correlations[(row * k)..<(row * k + k)]) }
        return try DriverCorrelations(names: names, matrix: matrix)
    }
}
