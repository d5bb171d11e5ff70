/// Turns phrases that a negation governs: behind the negator in English and Hungarian, before the verb in Persian.
enum Negation {
    /// Words between a negator and liking that it turns.
    private static let reach = 3

    /// Marks negated hits and turns their valence.
    static func apply(to hits: inout [Evidence.Hit], _ text: FoldedText, backwards: Bool) {
        let negators = freeNegators(hits)
        guard !negators.isEmpty else { return }
        var next = 0
        for index in hits.indices {
            let hit = hits[index]
            guard hit.bits & RowMeaning.negatable != 0 else { continue }
            if backwards {
                guard hit.valence >= 0, hit.tellsFeeling || hit.valence > 0 else { continue }
                while next < negators.count, negators[next] <= hit.first { next += 1 }
                turn(&hits[index], if: firstBehind(hit, negators, next), text)
            } else {
                turn(&hits[index], if: lastBefore(hit, negators), text)
            }
        }
    }

    private static func turn(_ hit: inout Evidence.Hit, if negator: Int?, _ text: FoldedText) {
        guard let negator else { return }
        let distance = negator < hit.first ? hit.first - negator : negator - hit.last
        let word = text.words[negator]
        guard word.clause == text.words[negator < hit.first ? hit.first : hit.last].clause else { return }
        if hit.valence > 0, distance <= reach {
            hit.valence *= -0.7
            hit.isNegated = true
        } else if hit.valence <= 0, distance <= 2 {
            hit.valence *= -0.2
            hit.isNegated = true
        }
    }

    /// Negators that are not themselves part of a phrase that feels ("not working").
    private static func freeNegators(_ hits: [Evidence.Hit]) -> [Int] {
        var reach = -1
        var free: [Int] = []
        for hit in hits {
            if hit.valence != 0 || hit.tellsFeeling {
                reach = max(reach, hit.last)
                while let last = free.last, last >= hit.first { free.removeLast() }
            } else if hit.bits == RowMeaning.negator, hit.last > reach, free.last != hit.last {
                free.append(hit.last)
            }
        }
        return free
    }

    private static func firstBehind(_ hit: Evidence.Hit, _ negators: [Int], _ start: Int) -> Int? {
        var index = start
        while index < negators.count, negators[index] <= hit.last { index += 1 }
        return index < negators.count ? negators[index] : nil
    }

    private static func lastBefore(_ hit: Evidence.Hit, _ negators: [Int]) -> Int? {
        var low = 0
        var high = negators.count
        while low < high {
            let middle = (low + high) / 2
            if negators[middle] < hit.first { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? negators[low - 1] : nil
    }
}
