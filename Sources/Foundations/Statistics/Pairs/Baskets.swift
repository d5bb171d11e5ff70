/// How often items occur, alone and together, counted over baskets (the purchases or the contracts of one customer each).
package struct Baskets: Sendable {
    /// The most different items that are counted; pairs grow with the square.
    package static let mostItems = 2000
    /// The number of baskets, empty ones included.
    package let count: Int
    /// The items in the order of their first occurrence, or as given.
    package let items: [String]
    /// Baskets with each item.
    package let itemCounts: [Int]
    /// Baskets with both items, by the place of either; the diagonal holds the item counts.
    private let together: [Int]

    /// Counts baskets of items, an item once in a basket; `items` may fix the order and so leave out others.
    ///
    /// Throws for fewer than 10 baskets, for fewer than 2 and for more than 2,000 items.
    package init(_ baskets: [[String]], items given: [String]? = nil) throws(PairRefusal) {
        guard baskets.count >= 10 else { throw .tooFewBaskets(needed: 10) }
        var places: [String: Int] = [:]
        var items: [String] = []
        for item in given ?? baskets.flatMap(\.self) where places[item] == nil {
            places[item] = items.count
            items.append(item)
        }
        guard items.count >= 2 else { throw .tooFewItems }
        guard items.count <= Self.mostItems else { throw .tooManyItems(limit: Self.mostItems) }
        let size = items.count
        var together = [Int](repeating: 0, count: size * size)
        for basket in baskets {
            let held = Set(basket.compactMap { places[$0] })
            for a in held { for b in held { together[a * size + b] += 1 } }
        }
        count = baskets.count
        self.items = items
        self.together = together
        itemCounts = (0..<size).map { together[$0 * size + $0] }
    }

    /// Baskets with both the items at these places.
    package func count(with a: Int, and b: Int) -> Int { together[a * items.count + b] }

    /// All ordered pairs of different items with at least `least` common baskets, and their q-values among one another.
    package func pairs(least: Int = 0) -> [ItemPair] {
        var pairs: [ItemPair] = []
        for a in items.indices {
            for b in items.indices where a != b && count(with: a, and: b) >= least {
                if itemCounts[a] == 0 || itemCounts[b] == 0 { continue }
                pairs.append(
                    ItemPair(
                        antecedent: items[a], consequent: items[b], baskets: count, withAntecedent: itemCounts[a],
                        withConsequent: itemCounts[b], withBoth: count(with: a, and: b)))
            }
        }
        let discoveries = FalseDiscovery.qValues(pairs.map(\.chanceValue))
        return zip(pairs, discoveries).map { $0.judged(q: $1) }
    }
}
