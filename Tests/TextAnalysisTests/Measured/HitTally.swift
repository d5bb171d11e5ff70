/// Counts of hits and misses of one finder, with precision, recall and their intervals.
struct HitTally: Sendable {
    /// What was given and overlaps a mark.
    var right = 0
    /// What was given and overlaps none.
    var wrong = 0
    /// Marks that were found.
    var found = 0
    /// Marks that were not.
    var missed = 0

    /// Number of marks.
    var marks: Int { found + missed }
    /// Share of the given ones that are right, 1 when none was given.
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// Share of the marks that were found, 1 when there is none.
    var recall: Double { marks == 0 ? 1 : Double(found) / Double(marks) }
    /// The harmonic mean of both.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    static func + (left: HitTally, other: HitTally) -> HitTally {
        HitTally(
            right: left.right + other.right, wrong: left.wrong + other.wrong, found: left.found + other.found,
            missed: left.missed + other.missed)
    }

    /// The 95 % interval of a share after Wilson (1927), in per cent.
    static func wilson(_ hits: Int, of count: Int) -> (low: Double, high: Double) {
        guard count > 0 else { return (0, 100) }
        let z = 1.959964
        let n = Double(count)
        let share = Double(hits) / n
        let middle = share + z * z / (2 * n)
        let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 100 / (1 + z * z / n)
        return (max(0, (middle - half) * scale), min(100, (middle + half) * scale))
    }
}
