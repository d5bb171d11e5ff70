import Statistics

/// Reads an event log and its list of customers.
enum RecoveryFiles {
    /// The log, and how many customers it holds of whom how many left.
    static func log(_ events: String, customers: String?, _ reading: ReadingOptions) throws -> (
        log: RecoveryLog, customers: (count: Int, left: Int)?
    ) {
        let (entries, table, kind) = try read(events, reading)
        guard let customers else {
            let end = entries.map(\.time).max() ?? 0
            return (try RecoveryLog(events: entries, until: end), nil)
        }
        let people = try people(customers, reading, kind)
        do throws(RecoveryRefusal) {
            let log = try RecoveryLog(events: entries, customers: people)
            return (log, (people.count, people.count { $0.hasLeft }))
        } catch {
            guard case .unknownCustomer(let row) = error else { throw error }
            throw table.refusal(row: row - 1, "customer \(entries[row - 1].customer) is not in \(customers)")
        }
    }

    private static func read(_ path: String, _ reading: ReadingOptions) throws -> (
        [RecoveryLog.Event], InputTable, DayWords.Kind
    ) {
        let table = try InputTable(path)
        let names = try table.names(table.need(.customer, told: nil, option: "a heading customer"))
        let days = try reading.days.days(table, table.need(.day, told: nil, option: "a heading day"))
        let kindColumn = try table.need(.event, told: nil, option: "a heading event")
        let episodeColumn = try table.find(.episode, told: nil)
        let kinds = table.cells(kindColumn)
        let episodes = try episodeColumn.map { column in
            try table.cells(column).enumerated().map { row, cell -> Int? in
                if InputTable.isMissing(cell) { return nil }
                guard let number = cell.number().flatMap({ Int(exactly: $0) }), number >= 1 else {
                    throw table.refusal(row: row, column: column, "\"\(cell)\" is no number of a bad experience")
                }
                return number
            }
        }
        var entries: [RecoveryLog.Event] = []
        for row in 0..<table.count {
            guard let kind = RecoveryLog.Kind(rawValue: kinds[row].lowercased()) else {
                let known = RecoveryLog.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw table.refusal(row: row, column: kindColumn, "\"\(kinds[row])\" is none of \(known)")
            }
            entries.append(.init(customer: names[row], time: days.days[row], kind: kind, episode: episodes?[row]))
        }
        return (entries, table, days.kind)
    }

    private static func people(_ path: String, _ reading: ReadingOptions, _ kind: DayWords.Kind) throws
        -> [RecoveryLog.Customer]
    {
        let table = try InputTable(path)
        let nameColumn = try table.need(.customer, told: nil, option: "a heading customer")
        let names = try table.names(nameColumn)
        let endColumn = try table.need(.end, told: nil, option: "a heading end_day")
        let ends = try reading.days.days(table, endColumn)
        let left = try table.truths(table.need(.left, told: nil, option: "a heading churned"))
        let starts = try table.find(.begin, told: nil).map { try reading.days.days(table, $0).days }
        guard ends.kind == kind else {
            throw table.refusal(
                row: 0, column: endColumn, "it is \(ends.kind.rawValue), but the log holds \(kind.rawValue)")
        }
        guard starts != nil || kind == .number else {
            throw InsightRefusal("\(table.name): with dates a start_day is needed for each customer")
        }
        var seen: Set<String> = []
        for (row, name) in names.enumerated() {
            if !seen.insert(name).inserted {
                throw table.refusal(row: row, column: nameColumn, "customer \(name) was listed before")
            }
            let from = starts?[row] ?? 0
            if ends.days[row] < from {
                throw table.refusal(row: row, column: endColumn, "the watching ends before it begins")
            }
        }
        return names.indices.map { row in
            RecoveryLog.Customer(name: names[row], from: starts?[row] ?? 0, until: ends.days[row], hasLeft: left[row])
        }
    }
}
