/// Many short lists of numbers in two flat arrays.
struct NumberLists: Sendable {
    private(set) var starts: [Int32] = [0]
    private(set) var items: [Int32] = []

    /// Holds nothing yet.
    init() {}

    /// Holds `lists` in their order.
    init(_ lists: [[Int32]]) {
        for list in lists {
            items.append(contentsOf: list)
            close()
        }
    }

    /// Adds a number to the list that is being written.
    @inline(__always) mutating func append(_ item: Int32) { items.append(item) }

    /// Ends the list that is being written.
    @inline(__always) mutating func close() { starts.append(Int32(truncatingIfNeeded: items.count)) }

    /// Makes room for the lists of `count` words.
    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count + 1)
        items.reserveCapacity(2 * count)
    }

    /// The places of a list in ``items``.
    @inline(__always) func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// Whether `item` is in the list.
    @inline(__always) func contains(_ item: Int32, in list: Int) -> Bool {
        for index in range(list) where items[index] == item { return true }
        return false
    }
}
