import Foundation
import Statistics
import Testing

/// The survey and its reference figures.
enum DriverData {
    static func golden() throws -> AcceptedValue { try Accepted.json("keydrivers/keydrivers_golden.json") }

    /// The named columns of a file and its target.
    static func table(_ file: String, drivers: [String], target: String) throws -> DriverTable {
        let rows = try Accepted.rows("keydrivers/\(file)")
        let column = { (name: String) in try rows.map { try #require($0[name].flatMap(Double.init)) } }
        return try DriverTable(names: drivers, columns: try drivers.map(column), target: try column(target))
    }

    /// The rows of resamples, counted from 0.
    static func indices(_ file: String) throws -> [[Int]] {
        let place = try #require(Bundle.module.url(forResource: "Acceptance/keydrivers/" + file, withExtension: nil))
        return try String(contentsOf: place, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
            try line.split(separator: ",").map { try #require(Int($0)) }
        }
    }

    static func texts(_ value: AcceptedValue) throws -> [String] { try #require(value.value as? [String]) }
}

@Suite struct `Weighing the drivers of satisfaction` {
    private let golden: AcceptedValue

    init() throws { golden = try DriverData.golden() }

    private func check(_ found: DriverImportance, _ wanted: AcceptedValue) throws {
        #expect(abs(found.rSquared - (try wanted["R2"].number)) < 1e-9)
        let columns = [
            ("lmg", found.lmg), ("johnson", found.johnson), ("lmg_pct", found.lmgShares.map { $0 * 100 }),
            ("johnson_pct", found.johnsonShares.map { $0 * 100 }),
        ]
        for (key, values) in columns {
            for (name, value) in zip(found.names, values) {
                let reference = try wanted[key][name].number
                #expect(abs(value - reference) < (key.hasSuffix("pct") ? 1e-7 : 1e-9), "\(key) of \(name): \(value)")
            }
        }
    }

    @Test(arguments: ["swiss", "attitude"])
    func `correlations alone give the shares of the reference`(name: String) throws {
        let wanted = try golden[name]
        let matrix = try wanted["correlation_matrix"]["matrix"].list.map { try $0.list.map { try $0.number } }
        let drivers = try DriverData.texts(try wanted["drivers"])
        #expect(try DriverData.texts(try wanted["correlation_matrix"]["order"]).dropLast() == drivers[...])
        try check(try DriverImportance(DriverCorrelations(names: drivers, matrix: matrix)), wanted)
    }

    @Test(arguments: [("survey6", "ltr"), ("diabetes", "y")])
    func `rows give the shares of the reference`(name: String, target: String) throws {
        let wanted = try golden[name]
        let table = try DriverData.table(
            "\(name).csv", drivers: try DriverData.texts(try wanted["drivers"]), target: target)
        #expect(table.rowCount == Int(try wanted["n"].number))
        try check(try DriverImportance(table), wanted)
    }

    @Test func `two drivers have the shares that can be written down`() throws {
        let closed = try golden["two_driver_closed_form"]
        let (r12, r1, r2) = (try closed["r12"].number, try closed["ry1"].number, try closed["ry2"].number)
        let found = try DriverImportance(
            DriverCorrelations(names: ["1", "2"], matrix: [[1, r12, r1], [r12, 1, r2], [r1, r2, 1]]))
        let columns = [
            ("R2", found.rSquared), ("lmg1", found.lmg[0]), ("lmg2", found.lmg[1]), ("johnson1", found.johnson[0]),
            ("johnson2", found.johnson[1]),
        ]
        for (key, value) in columns { #expect(abs(value - (try closed[key].number)) < 1e-9, "\(key) \(value)") }
    }

    @Test func `a single driver explains what its correlation does, and noise lowers what counts`() throws {
        let found = try DriverImportance(DriverCorrelations(names: ["only"], matrix: [[1, 0.5], [0.5, 1]]))
        #expect(abs(found.rSquared - 0.25) < 1e-15)
        #expect(abs(found.lmg[0] - 0.25) < 1e-15)
        #expect(abs(found.johnson[0] - 0.25) < 1e-15)
        #expect(abs((found.adjustedRSquared(rows: 12) ?? 0) - 0.175) < 1e-12)
        #expect(found.adjustedRSquared(rows: 2) == nil)
    }

    @Test func `twelve drivers share all of R-squared among themselves`() throws {
        var random = Seeded(seed: 12)
        let columns = (0..<12).map { _ in (0..<60).map { _ in Double.random(in: 0..<1, using: &random) } }
        let target = (0..<60).map { row in columns.reduce(0) { $0 + $1[row] } + Double.random(in: 0..<3, using: &random)
        }
        let found = try DriverImportance(
            DriverTable(names: (1...12).map(String.init), columns: columns, target: target))
        #expect(abs(found.lmg.reduce(0, +) - found.rSquared) < 1e-12)
        #expect(abs(found.johnson.reduce(0, +) - found.rSquared) < 1e-12)
        #expect(found.lmg.allSatisfy { $0 >= 0 })
    }
}

@Suite struct `Refusing to weigh drivers` {
    private let good = [1.0, 2, 4, 3, 5, 7, 6]
    private let target = [1.0, 3, 2, 5, 4, 6, 7]

    private func refusal(_ columns: [[Double]], names: [String]? = nil) throws -> DriverRefusal? {
        do throws(DriverRefusal) {
            let table = try DriverTable(
                names: names ?? columns.indices.map { "d\($0)" }, columns: columns, target: target)
            _ = try DriverImportance(table)
            return nil
        } catch { return error }
    }

    @Test func `the refusal says which column is wrong and why`() throws {
        #expect(try refusal([good]) == nil)
        #expect(try refusal([]) == .noDrivers)
        #expect(try refusal([good, [1, 1, 1, 1, 1, 1, 1]]) == .constant(column: "d1"))
        #expect(try refusal([good, good.map { 2 * $0 + 3 }]) == .collinear(column: "d1"))
        #expect(try refusal([good, [1, 2]]) == .lengthsDiffer(column: "d1"))
        #expect(try refusal([[1, 2, .nan, 4, 5, 6, 7]]) == .notFinite(column: "d0", row: 2))
        #expect(try refusal([[Double]](repeating: good, count: 21)) == .tooManyDrivers(limit: 20))
        #expect(try refusal([[Double]](repeating: good, count: 6)) == .tooFewRows(needed: 8))
    }

    @Test func `a matrix that is no correlation matrix is refused`() {
        for matrix in [[[1, 0.5], [0.4, 1]], [[1, 1.5], [1.5, 1]], [[2, 0.5], [0.5, 1]], [[1.0]]] {
            #expect(throws: DriverRefusal.notACorrelationMatrix) {
                try DriverCorrelations(names: ["a"], matrix: matrix)
            }
        }
        #expect(throws: DriverRefusal.nothingExplained) {
            try DriverImportance(DriverCorrelations(names: ["a"], matrix: [[1, 0], [0, 1]]))
        }
    }

    @Test func `too few or wrong resamples are refused`() throws {
        let table = try DriverTable(names: ["a"], columns: [good], target: target)
        #expect(throws: DriverRefusal.tooFewResamples(needed: 100)) {
            try DriverBootstrap(table, resamples: .seeded(count: 20, seed: 1))
        }
        #expect(throws: DriverRefusal.badResample(1)) {
            try DriverBootstrap(table, resamples: .given([[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 7]]))
        }
    }
}
