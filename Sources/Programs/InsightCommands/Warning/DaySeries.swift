import Primitives
import Statistics

/// Daily shares or counts in order, with days without data where the file has none.
struct DaySeries {
    /// What is watched.
    enum Watched {
        case shares([Share])
        case counts([Int?])
    }

    /// The days as numbers: those of the file, or of the calendar.
    let days: [Double]
    /// Whether the days are dates.
    let areDates: Bool
    let watched: Watched
    /// The name of what is watched.
    let name: String

    init(_ command: ChartsCommand) throws {
        let table = try InputTable(command.file)
        let places = try Self.places(table, command)
        let order = places.order
        areDates = places.areDates
        let spread = { (values: [Int?]) -> [Int?] in
            var all = [Int?](repeating: nil, count: places.days.count)
            for (row, place) in order.enumerated() { all[place] = values[row] }
            return all
        }
        days = places.days
        let wantsCounts = command.count != nil || command.chart == .spike
        if wantsCounts {
            let column = try table.need(.count, told: command.count, option: "--count")
            watched = .counts(spread(try Self.counts(table, column)))
            name = table.header[column]
            return
        }
        let bad = try table.need(.bad, told: command.bad, option: "--bad")
        let answers = try table.need(.answers, told: command.answers, option: "--n")
        let (hits, totals) = (try Self.counts(table, bad), try Self.counts(table, answers))
        for row in hits.indices {
            guard let hit = hits[row], let total = totals[row], hit > total else { continue }
            throw table.refusal(row: row, column: bad, "\(hit) bad of \(total) answers can not be")
        }
        let shares = zip(spread(hits), spread(totals)).map { hit, total in
            hit.flatMap { hit in total.map { Share(hit, of: $0) } } ?? Share(0, of: 0)
        }
        watched = .shares(shares)
        name = "\(table.header[bad]) of \(table.header[answers])"
    }

    /// A day as it is printed.
    func written(_ place: Int) -> JSONValue {
        areDates ? .string(LocalDay(number: Int(days[place])).iso8601) : .figure(days[place])
    }

    /// Whole counts at least 0; nil for empty cells.
    private static func counts(_ table: InputTable, _ column: Int) throws -> [Int?] {
        try table.cells(column).enumerated().map { row, cell in
            if InputTable.isMissing(cell) { return nil }
            guard let value = cell.number(allowsComma: table.allowsComma), let count = Int(exactly: value) else {
                throw table.refusal(row: row, column: column, "\"\(cell)\" is no whole number")
            }
            guard count >= 0 else { throw table.refusal(row: row, column: column, "\(cell) is negative") }
            return count
        }
    }

    /// The days from the first to the last, and where each row falls among them.
    private static func places(_ table: InputTable, _ command: ChartsCommand) throws -> (
        days: [Double], order: [Int], areDates: Bool
    ) {
        guard let column = try table.find(.day, told: command.day) else {
            return ((1...table.count).map(Double.init), Array(0..<table.count), false)
        }
        let found = try command.reading.days.days(table, column)
        var order: [Int] = []
        for (row, day) in found.days.enumerated() {
            guard day == day.rounded() else {
                throw table.refusal(row: row, column: column, "a chart needs whole days")
            }
            let place = day - found.days[0]
            guard place > Double(order.last ?? -1) else {
                throw table.refusal(
                    row: row, column: column, "it does not follow the day before; sort the rows, one for each day")
            }
            guard place < 20_000 else {
                throw table.refusal(row: row, column: column, "it lies more than 20000 days off")
            }
            order.append(Int(place))
        }
        let count = (order.last ?? 0) + 1
        return ((0..<count).map { found.days[0] + Double($0) }, order, found.kind != .number)
    }
}
