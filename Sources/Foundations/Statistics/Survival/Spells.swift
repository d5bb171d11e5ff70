/// Stretches of being watched, in columns: from when, until when, and whether the event ended it.
///
/// Times are in any one unit, at least 0. A person may have several rows, each with a start (counting process form,
/// Andersen and Gill 1982, Ann. Stat. 10:1100); somebody is at risk at t when start < t <= stop.
package struct Spells: Sendable {
    /// When each row begins to be watched; nil where all are watched from the beginning.
    package let start: [Double]?
    /// When each row ends.
    package let stop: [Double]
    /// Whether the row ended with the event; otherwise the watching just ended.
    package let isEvent: [Bool]

    /// Rows of equal number in each column; throws ``SurvivalRefusal`` that names the row that is not a spell.
    package init(start: [Double]? = nil, stop: [Double], isEvent: [Bool]) throws(SurvivalRefusal) {
        guard !stop.isEmpty else { throw .noRows }
        guard isEvent.count == stop.count else {
            throw .unevenColumn("event", rows: isEvent.count, expected: stop.count)
        }
        if let start, start.count != stop.count {
            throw .unevenColumn("start", rows: start.count, expected: stop.count)
        }
        for row in stop.indices {
            guard stop[row].isFinite else { throw .notFinite(column: "time", row: row + 1) }
            guard let start else {
                if stop[row] < 0 { throw .negativeTime(row: row + 1) }
                continue
            }
            guard start[row].isFinite else { throw .notFinite(column: "start", row: row + 1) }
            if start[row] < 0 { throw .negativeTime(row: row + 1) }
            if start[row] >= stop[row] { throw .spellWithoutLength(row: row + 1) }
        }
        self.start = start
        self.stop = stop
        self.isEvent = isEvent
    }

    /// The number of rows.
    package var count: Int { stop.count }

    /// The number of events.
    package var events: Int { isEvent.reduce(0) { $0 + ($1 ? 1 : 0) } }
}
