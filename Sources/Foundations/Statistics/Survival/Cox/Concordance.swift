/// How often the higher risk had the event first, among pairs that can be compared (Harrell 1982; Therneau and Watson 2015 for late entry).
///
/// A pair can be compared when one had the event while the other was at risk and did not have it at the same time.
struct Concordance {
    /// Pairs ordered as the risk says, the other way round, and of equal risk.
    private(set) var concordant = 0, discordant = 0, tied = 0

    /// Counts the pairs within the strata in time n ln n, with a binary indexed tree over the ranks of the risk.
    init(_ table: CoxTable, risk: [Double]) {
        let (ranks, highest) = Self.ranks(risk)
        for range in table.strata {
            var counts = RankCounts(highest)
            var (entering, leaving) = (range.lowerBound, range.lowerBound)
            while entering < range.upperBound {
                let (time, first) = (table.stop[entering], entering)
                var events: [Int] = []
                while entering < range.upperBound, table.stop[entering] == time {
                    if table.isEvent[entering] {
                        events.append(ranks[entering])
                    } else {
                        counts.add(1, at: ranks[entering])
                    }
                    entering += 1
                }
                while !events.isEmpty, !table.start.isEmpty, leaving < first,
                    table.start[table.leaving[leaving]] >= time
                {
                    counts.add(-1, at: ranks[table.leaving[leaving]])
                    leaving += 1
                }
                for rank in events {
                    let below = counts.sum(upTo: rank - 1)
                    let same = counts.sum(upTo: rank) - below
                    concordant += below
                    tied += same
                    discordant += counts.total - below - same
                }
                for rank in events { counts.add(1, at: rank) }
            }
        }
    }

    /// The place of each number among the different ones, from 1.
    private static func ranks(_ numbers: [Double]) -> (ranks: [Int], highest: Int) {
        var distinct: [Double] = []
        for number in numbers.sorted() where number != distinct.last { distinct.append(number) }
        let ranks = numbers.map { number in
            var (low, high) = (0, distinct.count)
            while low < high {
                let middle = (low + high) / 2
                if distinct[middle] < number { low = middle + 1 } else { high = middle }
            }
            return low + 1
        }
        return (ranks, distinct.count)
    }

    /// Concordant pairs and half of the tied ones among all, 0...1; nil without a pair.
    var share: Double? {
        let all = concordant + discordant + tied
        return all == 0 ? nil : (Double(concordant) + Double(tied) / 2) / Double(all)
    }
}

/// Counts by rank with sums over all lower ranks (Fenwick 1994, Software: Practice and Experience 24:327).
private struct RankCounts {
    private var tree: [Int]
    private(set) var total = 0

    init(_ size: Int) { tree = [Int](repeating: 0, count: size + 1) }

    mutating func add(_ count: Int, at rank: Int) {
        total += count
        var place = rank
        while place < tree.count {
            tree[place] += count
            place += place & -place
        }
    }

    func sum(upTo rank: Int) -> Int {
        var (sum, place) = (0, rank)
        while place > 0 {
            sum += tree[place]
            place -= place & -place
        }
        return sum
    }
}
