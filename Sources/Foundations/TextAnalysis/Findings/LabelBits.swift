/// A label with a fixed place among those of its kind, that of `allCases`.
protocol PlacedLabel: CaseIterable, Hashable, Sendable {
    /// The place, from 0 and below 16.
    var place: Int { get }
}

/// A set of labels as one number, so that reading a message needs no hashing.
struct LabelBits<Label: PlacedLabel>: Hashable, Sendable {
    /// One bit for each label at its place.
    private(set) var bits: UInt16

    /// Holds the labels of `bits`.
    @inline(__always) init(bits: UInt16 = 0) { self.bits = bits }

    /// Holds the labels of a set.
    init(_ labels: Set<Label>) {
        bits = 0
        for label in labels { insert(label) }
    }

    @inline(__always) var isEmpty: Bool { bits == 0 }

    @inline(__always) func contains(_ label: Label) -> Bool { bits & Self.bit(label) != 0 }

    @inline(__always) mutating func insert(_ label: Label) { bits |= Self.bit(label) }

    @inline(__always) mutating func remove(_ label: Label) { bits &= ~Self.bit(label) }

    /// The labels in the order of `allCases`.
    var list: [Label] { Label.allCases.filter(contains) }

    /// The labels as a set.
    var set: Set<Label> { bits == 0 ? [] : Set(list) }

    @inline(__always) private static func bit(_ label: Label) -> UInt16 { 1 << UInt16(label.place) }
}
