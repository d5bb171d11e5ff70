/// What similar cases got, shown to the maker of an offer so that like cases get like remedies.
package struct FairnessNote: Hashable, Sendable {
    /// How many accepted offers it rests on.
    package let count: Int
    /// The median of their sums in minor units, the lower one of two middles; nil below ``fewest``.
    package let medianMinor: Int64?

    /// With fewer comparable offers no median is shown.
    package static let fewest = 5

    /// The note over the sums of similar accepted offers, in any order.
    package init(sums: [Int64]) {
        count = sums.count
        medianMinor = sums.count < Self.fewest ? nil : sums.sorted()[(sums.count - 1) / 2]
    }
}
