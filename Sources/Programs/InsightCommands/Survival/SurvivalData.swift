import Statistics

/// Spells, groups and covariates as they stand in a file.
struct SurvivalData {
    let spells: Spells
    let groups: [String]?
    let covariates: [CoxRows.Covariate]
    let clusters: [Int]?

    init(_ command: SurvivalCommand, _ warnings: inout [String]) throws {
        let given = try InputTable(command.file)
        let time = try given.column(command.time)
        let event = try given.column(command.event)
        let start = try command.start.map { try given.column($0) }
        let group = try command.group.map { try given.column($0) }
        let cluster = try command.cluster.map { try given.column($0) }
        let places = try command.covariates?.names.map { try given.column($0) } ?? []
        let all = [time, event] + [start, group, cluster].compactMap { $0 } + places
        let table = try command.reading.complete(given, in: all, &warnings)
        let stops = try table.numbers(time, least: 0)
        let starts = try start.map { try table.numbers($0, least: 0) }
        if let starts, let row = starts.indices.first(where: { starts[$0] >= stops[$0] }) {
            throw table.refusal(
                row: row,
                "it ends at \(Written.figure(stops[row])), at or before its start \(Written.figure(starts[row]))")
        }
        spells = try Spells(start: starts, stop: stops, isEvent: table.truths(event))
        groups = try group.map { try table.names($0) }
        covariates = try places.map { place in CoxRows.Covariate(table.header[place], try table.numbers(place)) }
        clusters = try cluster.map { place in
            var numbers: [String: Int] = [:]
            return try table.names(place).map { name in
                let number = numbers[name] ?? numbers.count
                numbers[name] = number
                return number
            }
        }
    }

    /// The rows of one group.
    func part(_ name: String) -> Spells? {
        guard let groups else { return nil }
        let rows = groups.indices.filter { groups[$0] == name }
        let starts = spells.start.map { start in rows.map { start[$0] } }
        let (stops, events) = (rows.map { spells.stop[$0] }, rows.map { spells.isEvent[$0] })
        return try? Spells(start: starts, stop: stops, isEvent: events)  // rows of spells are spells
    }
}
