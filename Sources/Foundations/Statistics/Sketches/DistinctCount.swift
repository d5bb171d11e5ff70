/// How many different customers there were; never a sum of such counts, since somebody who came twice is one.
package enum DistinctCount<Member: Hashable & Sendable>: Hashable, Sendable {
    /// Who it was, so that merging stays exact.
    case known(Set<Member>)
    /// Only bounds are left: at least the largest part, at most all parts together.
    case between(atLeast: Int, atMost: Int)

    /// Nobody.
    package static var none: DistinctCount { .known([]) }

    /// The exact number; nil where only bounds are known.
    package var exact: Int? {
        switch self {
        case .known(let members): members.count
        case .between(let low, let high): low == high ? low : nil
        }
    }

    /// What the number may be.
    package var bounds: ClosedRange<Int> {
        switch self {
        case .known(let members): members.count...members.count
        case .between(let low, let high): min(low, high)...max(low, high)
        }
    }

    /// Adds one customer; where only bounds are left, it may be a new one or not.
    package mutating func add(_ member: Member) {
        guard case .known(var members) = self else { return merge(.known([member])) }
        // Emptied first, so that the set is changed in place and not copied for each customer.
        self = .known([])
        members.insert(member)
        self = .known(members)
    }

    /// Joins two counts: the union where members are known, else bounds that hold whatever the overlap.
    package mutating func merge(_ other: DistinctCount) {
        switch (self, other) {
        case (.known(var members), .known(let others)):
            self = .known([])
            members.formUnion(others)
            self = .known(members)
        default:
            let (own, their) = (bounds, other.bounds)
            if their.upperBound == 0 { return }
            let most = own.upperBound.addingReportingOverflow(their.upperBound)
            self = .between(
                atLeast: max(own.lowerBound, their.lowerBound), atMost: most.overflow ? .max : most.partialValue)
        }
    }

    /// The number without the members, to keep when persons must be forgotten.
    package var sealed: DistinctCount { .between(atLeast: bounds.lowerBound, atMost: bounds.upperBound) }
}
