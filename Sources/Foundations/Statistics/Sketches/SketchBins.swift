/// Counts of neighbouring bins, the lowest of which are joined when there would be too many.
struct SketchBins: Hashable, Sendable {
    /// The key of the first count.
    private(set) var first = 0
    /// One count for each key from the first on.
    private(set) var counts: [Int] = []
    /// All values.
    private(set) var total = 0
    /// Whether low bins were joined.
    private(set) var hasJoined = false
    private let most: Int

    init(most: Int) { self.most = most }

    /// How many bins hold something.
    var used: Int { counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

    mutating func add(_ times: Int, at key: Int) {
        total += times
        if counts.isEmpty { (first, counts) = (key, [0]) }
        if key < first {
            // New low bins are only made while the highest key stays within reach.
            let low = max(key, first + counts.count - most)
            if low < first {
                counts.insert(contentsOf: repeatElement(0, count: first - low), at: 0)
                first = low
            }
        } else if key >= first + counts.count {
            counts += repeatElement(0, count: min(key - first - counts.count + 1, 2 * most))
            joinLowest(highest: key)
        }
        if key < first { hasJoined = true }
        counts[max(key, first) - first] += times
    }

    mutating func merge(_ other: SketchBins) {
        // From the highest key down, so that bins are joined at most once.
        for place in other.counts.indices.reversed() where other.counts[place] > 0 {
            add(other.counts[place], at: other.first + place)
        }
        hasJoined = hasJoined || other.hasJoined
    }

    /// Notes that bins were joined before the contents were stored.
    mutating func markJoined() { hasJoined = true }

    /// The key of the bin that holds the value of a rank from 0; the rank must be below the total.
    func key(atRank rank: Int) -> Int {
        var seen = 0
        for (place, count) in counts.enumerated() {
            seen += count
            if seen > rank { return first + place }
        }
        return first + counts.count - 1
    }

    /// Makes `highest` the last key and joins what falls below the first that may stay.
    private mutating func joinLowest(highest: Int) {
        let start = max(first, highest - most + 1)
        let dropped = min(start - first, counts.count)
        let lost = counts[..<dropped].reduce(0, +)
        counts.removeFirst(dropped)
        first = start
        counts = Array(counts.prefix(highest - start + 1))
        counts += repeatElement(0, count: highest - start + 1 - counts.count)
        if lost > 0 {
            counts[0] += lost
            hasJoined = true
        }
    }
}
