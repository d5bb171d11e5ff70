/// Time words that stand together and make one expression.
struct TimeGroup {
    /// The words in their order.
    let items: [TimeItem]
    /// Index of the first word.
    var first: Int { items.first?.first ?? 0 }
    /// Index of the last word.
    var last: Int { items.last?.last ?? 0 }

    /// Words that may stand between two time words of one expression ("by the end of the next").
    private static let gap = 2

    /// Cuts items into expressions: neighbours of one clause belong together, a comma parts only far ones.
    static func groups(of items: [TimeItem], in text: FoldedText) -> [TimeGroup] {
        var groups: [TimeGroup] = []
        var current: [TimeItem] = []
        for item in items {
            if let last = current.last {
                let words = (text.words[last.last], text.words[item.first])
                let isNear = item.first - last.last - 1 <= gap && words.0.sentence == words.1.sentence
                let crossesClause = words.0.clause != words.1.clause
                if !isNear || (crossesClause && item.first - last.last > 1) {
                    groups.append(TimeGroup(items: current))
                    current = []
                }
            }
            current.append(item)
        }
        if !current.isEmpty { groups.append(TimeGroup(items: current)) }
        return groups
    }
}
