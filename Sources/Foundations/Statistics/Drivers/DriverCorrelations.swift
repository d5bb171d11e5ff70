import Foundation

/// Correlations among drivers and with the target, which are all that the importance of drivers needs.
package struct DriverCorrelations: Sendable {
    /// The names of the drivers.
    package let names: [String]
    /// One row and column for each driver, then the target; row by row.
    let matrix: [Double]

    /// Takes a symmetric matrix of the drivers in the order of `names` and of the target last.
    package init(names: [String], matrix: [[Double]]) throws(DriverRefusal) {
        let k = names.count + 1
        guard k > 1 else { throw .noDrivers }
        guard names.count <= DriverTable.mostDrivers else { throw .tooManyDrivers(limit: DriverTable.mostDrivers) }
        guard matrix.count == k, matrix.allSatisfy({ $0.count == k }) else { throw .notACorrelationMatrix }
        for i in 0..<k {
            guard abs(matrix[i][i] - 1) < 1e-6 else { throw .notACorrelationMatrix }
            for j in 0..<i {
                guard abs(matrix[i][j] - matrix[j][i]) < 1e-9, abs(matrix[i][j]) <= 1 + 1e-9 else {
                    throw .notACorrelationMatrix
                }
            }
        }
        let drivers = matrix.dropLast().map { Array($0.dropLast()) }
        if let redundant = Collinearity.firstRedundant(drivers) { throw .collinear(column: names[redundant]) }
        self.names = names
        self.matrix = matrix.flatMap(\.self)
    }
}
