import Statistics

/// Customers as rows of numbers, and who of them left.
struct ChurnData {
    let names: [String]
    let rows: [[Double]]
    let outcomes: [Bool]
    let split: HoldBack
    /// The rows that are left, for further columns.
    let table: InputTable

    init(_ command: ChurnCommand, _ warnings: inout [String]) throws {
        let given = try InputTable(command.file)
        let target = try given.column(command.target)
        let conditions = try command.feature.map { words in
            guard let condition = Condition(words) else {
                throw InsightRefusal("--feature: \(words) is no name=column")
            }
            return condition
        }
        let extra = try [command.time, command.value, command.cost].compactMap { $0 }.map { try given.column($0) }
        var places: [Int] = []
        if let columns = command.columns {
            places = try columns.names.map { try given.column($0) }
        } else if conditions.isEmpty {
            places = given.header.indices.filter { $0 != target && !extra.contains($0) }
            if !command.reading.skipMissing { places = try Self.withoutGaps(given, places, &warnings) }
        }
        if places.contains(target) { throw InsightRefusal("\"\(command.target)\" is both target and property") }
        let told = try conditions.map { try given.column($0.column) }
        let table = try command.reading.complete(given, in: [target] + places + told + extra, &warnings)
        self.table = table
        outcomes = try table.truths(target)
        var properties = try places.flatMap { try Property.all(table, $0) }
        properties += try conditions.map { Property(name: $0.name, values: try $0.values(table)) }
        if conditions.isEmpty, command.columns == nil { properties = Self.useful(properties, &warnings) }
        guard !properties.isEmpty else { throw InsightRefusal("\(table.name) has no property to learn from") }
        names = properties.map(\.name)
        rows = table.count == 0 ? [] : (0..<table.count).map { row in properties.map { $0.values[row] } }
        split = try Self.split(table, command)
    }

    private static func split(_ table: InputTable, _ command: ChurnCommand) throws -> HoldBack {
        guard let time = command.time else { return HoldBack.every(command.testEvery, of: table.count) }
        let days = try command.reading.days.days(table, table.column(time)).days
        let sorted = days.sorted()
        let cut = sorted[sorted.count - max(1, sorted.count / command.testEvery)]
        // 0 learns, 2 judges; in between the outcome was not known yet at the cut.
        let codes = days.map { $0 >= cut ? 2 : $0 + command.horizon <= cut ? 0 : 1.5 }
        return HoldBack.byTime(codes, cut: 2, horizon: 1)
    }

    /// Columns without empty cells; the others are named.
    private static func withoutGaps(_ table: InputTable, _ places: [Int], _ warnings: inout [String]) throws -> [Int] {
        let gaps = places.map { place in table.cells(place).count(where: InputTable.isMissing) }
        for (place, count) in zip(places, gaps) where count > 0 {
            warnings.append(
                "Column \(table.header[place]) was left out: \(count) cells are empty (--skip-missing leaves out the rows instead)."
            )
        }
        return zip(places, gaps).filter { $0.1 == 0 }.map(\.0)
    }

    /// Properties that vary and do not follow from others, where the choice was left to the program.
    private static func useful(_ properties: [Property], _ warnings: inout [String]) -> [Property] {
        var kept: [Property] = []
        for property in properties {
            if property.values.allSatisfy({ $0 == property.values.first }) {
                warnings.append("\(property.name) was left out: it is constant.")
            } else if Regression.explains(kept.map(\.values), property.values) {
                warnings.append("\(property.name) was left out: it follows from the columns before it.")
            } else {
                kept.append(property)
            }
        }
        return kept
    }
}
