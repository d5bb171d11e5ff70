/// Customers in groups of falling probability, and how many of each group left.
package struct LiftTable: Sendable {
    /// One group of customers.
    package struct Group: Sendable {
        /// Who left among all of the group, with its Wilson interval.
        package let leavers: Share
        /// The mean probability that had been given to them.
        package let meanProbability: Double
        /// The group's share of leavers over that of all customers.
        package let lift: Double
        /// The part of all leavers found in this group and those before it, 0...1.
        package let cumulativeCapture: Double
    }

    /// The groups, likeliest leavers first.
    package let groups: [Group]

    /// Cuts customers into `count` groups of near equal size; throws for fewer rows than groups or nobody who left.
    package init(probabilities: [Double], outcomes: [Bool], groups count: Int = 10) throws(ChurnRefusal) {
        guard count > 0, outcomes.count >= count, probabilities.count == outcomes.count else {
            throw .tooFewRows(needed: count)
        }
        if let row = probabilities.firstIndex(where: { !(0...1).contains($0) }) { throw .notAProbability(row: row) }
        let all = outcomes.count { $0 }
        guard all > 0 else { throw .tooFewOutcomes(needed: 1) }
        let order = probabilities.indices.sorted {
            probabilities[$0] != probabilities[$1] ? probabilities[$0] > probabilities[$1] : $0 < $1
        }
        let rate = Double(all) / Double(outcomes.count)
        var captured = 0
        groups = (0..<count).map { place in
            let members = order[(place * order.count / count)..<((place + 1) * order.count / count)]
            let left = members.count { outcomes[$0] }
            captured += left
            return Group(
                leavers: Share(left, of: members.count),
                meanProbability: members.reduce(0) { $0 + probabilities[$1] } / Double(members.count),
                lift: Double(left) / Double(members.count) / rate,
                cumulativeCapture: Double(captured) / Double(all))
        }
    }
}
