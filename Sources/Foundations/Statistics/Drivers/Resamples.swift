/// Where the rows of bootstrap resamples come from.
package enum Resamples: Sendable {
    /// Rows counted from 0, one list as long as the table for each resample; reproduces published results exactly.
    case given([[Int]])
    /// So many resamples drawn with ``Seeded``; the same seed gives the same result on every machine.
    case seeded(count: Int, seed: UInt64)

    /// Hands over how often each of `rows` rows counts, one resample at a time.
    func each(rows: Int, _ body: (_ counts: [Double]) -> Void) throws(DriverRefusal) {
        var counts = [Double](repeating: 0, count: rows)
        switch self {
        case .given(let lists):
            for (place, list) in lists.enumerated() {
                guard list.count == rows, list.allSatisfy({ (0..<rows).contains($0) }) else {
                    throw .badResample(place)
                }
                for i in 0..<rows { counts[i] = 0 }
                for row in list { counts[row] += 1 }
                body(counts)
            }
        case .seeded(let count, let seed):
            var random = Seeded(seed: seed)
            for _ in 0..<max(0, count) {
                counts.withUnsafeMutableBufferPointer { counts in
                    for i in 0..<rows { counts[i] = 0 }
                    for _ in 0..<rows { counts[random.drawIndex(below: rows)] += 1 }
                }
                body(counts)
            }
        }
    }
}
