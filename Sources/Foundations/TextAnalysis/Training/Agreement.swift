/// How well given labels agree with marked ones.
package enum Agreement {
    /// The mean over classes of F1 = 2·right / (given + marked), 0...1; classes that nobody marked do not count.
    package static func macroF1(given: [Int], gold: [Int], classes: Int) -> Double {
        var sum = 0.0
        var counted = 0.0
        for label in 0..<classes {
            let value = f1(given: given.map { $0 == label }, gold: gold.map { $0 == label })
            if gold.contains(label) {
                sum += value
                counted += 1
            }
        }
        return counted > 0 ? sum / counted : 0
    }

    /// F1 of one label, 0...1; 1 when it was neither given nor marked.
    package static func f1(given: [Bool], gold: [Bool]) -> Double {
        var right = 0.0
        var all = 0.0
        for (one, other) in zip(given, gold) {
            right += one && other ? 1 : 0
            all += (one ? 1 : 0) + (other ? 1 : 0)
        }
        return all > 0 ? 2 * right / all : 1
    }

    /// Cohen's kappa with squared distances between grades (Cohen 1968), -1...1.
    package static func quadraticKappa(given: [Int], gold: [Int], grades: Int) -> Double {
        var table = [Double](repeating: 0, count: grades * grades)
        var givenCounts = [Double](repeating: 0, count: grades)
        var goldCounts = givenCounts
        for (one, other) in zip(given, gold) {
            table[one * grades + other] += 1
            givenCounts[one] += 1
            goldCounts[other] += 1
        }
        var seen = 0.0
        var expected = 0.0
        for one in 0..<grades {
            for other in 0..<grades {
                let distance = Double((one - other) * (one - other))
                seen += distance * table[one * grades + other]
                expected += distance * givenCounts[one] * goldCounts[other] / Double(max(given.count, 1))
            }
        }
        return expected > 0 ? 1 - seen / expected : 0
    }
}
