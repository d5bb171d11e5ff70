import Foundation

/// Trains all outputs at once on the log loss, in steps that shorten row by row (Adagrad, Duchi et al. 2011), while a
/// part of the rows is left out at random. Topics share their probability, and so do the three sentiments, which the
/// outputs of ``RidgeTrainer`` do not know of each other; the two err in different places.
struct SoftTrainer {
    /// Passes over all examples.
    var passes = 15
    /// Length of the first steps; it falls evenly to nothing.
    var rate: Float = 0.06
    /// Seed of the order of examples and of the rows that are left out.
    var seed: UInt64 = 20_260_102

    /// One row in five is left out of a step.
    private static let dropped: UInt64 = 5
    /// Outputs that share their probability, and how much a text counts for them all.
    private static let groups: [(heads: Range<Int>, weight: Float)] = [
        (ReaderHead.topics, 3), (ReaderHead.sentiment, 1.5),
    ]

    /// The rows of an example that a step sees.
    private struct Drawn {
        var rows: [Int] = []
        var values: [Float] = []
    }

    /// Fits `examples`; `rarity` scales every row and is part of the weights that are given back.
    func fit(_ examples: [TrainingExample], rarity: [Float]) -> RidgeTrainer.Result {
        let costs = RidgeTrainer.costs(examples, 1)
        var state = RidgeTrainer.Result(
            weights: .init(repeating: .zero, count: rarity.count * 3), biases: .init(repeating: .zero, count: 3))
        // The last is that of the biases.
        var squares = [Float](repeating: 1e-6, count: rarity.count + 1)
        var order = Array(examples.indices)
        var random = SeededOrder(seed: seed)
        var drawn = Drawn()
        let steps = Float(max(1, examples.count * passes))
        var step: Float = 0
        for _ in 0..<passes {
            random.shuffle(&order)
            for index in order {
                draw(examples[index], rarity, &random, &drawn)
                let slopes = Self.slopes(Self.sums(drawn, state), examples[index].targets, costs[index])
                move(drawn, slopes, rate * (1 - step / steps) + 1e-4, &state, &squares)
                step += 1
            }
        }
        for row in rarity.indices { for part in 0..<3 { state.weights[row * 3 + part] *= rarity[row] } }
        return state
    }

    private func draw(
        _ example: TrainingExample, _ rarity: [Float], _ random: inout SeededOrder, _ drawn: inout Drawn
    ) {
        let share = Float(Self.dropped) / Float(Self.dropped - 1)
        drawn.rows.removeAll(keepingCapacity: true)
        drawn.values.removeAll(keepingCapacity: true)
        for (row, value) in zip(example.rows, example.values) where random.next() % Self.dropped != 0 {
            drawn.rows.append(Int(row))
            drawn.values.append(value * rarity[Int(row)] * share)
        }
    }

    private static func sums(_ drawn: Drawn, _ state: RidgeTrainer.Result) -> [Float] {
        var sums = (state.biases[0], state.biases[1], state.biases[2])
        for (row, value) in zip(drawn.rows, drawn.values) {
            sums.0 += state.weights[row * 3] * value
            sums.1 += state.weights[row * 3 + 1] * value
            sums.2 += state.weights[row * 3 + 2] * value
        }
        return [sums.0, sums.1, sums.2].flatMap { part in (0..<16).map { part[$0] } }
    }

    /// How the loss of an example grows with each sum; 0 where nothing is known.
    private static func slopes(_ sums: [Float], _ targets: HeadTargets, _ costs: [SIMD16<Float>]) -> [Float] {
        var slopes = [Float](repeating: 0, count: ReaderHead.width)
        for head in 0..<ReaderHead.count {
            let cost = costs[head / 16][head % 16]
            guard cost > 0 else { continue }
            slopes[head] = cost * (1 / (1 + exp(-sums[head])) - (targets.signs[head] > 0 ? 1 : 0))
        }
        for group in groups {
            let held = Float(group.heads.count { targets.signs[$0] > 0 })
            guard held > 0, !group.heads.contains(where: { targets.trust[$0] == 0 }) else { continue }
            let trust = group.heads.reduce(Float(0)) { $0 + targets.trust[$1] } / Float(group.heads.count)
            let highest = group.heads.reduce(-Float.infinity) { max($0, sums[$1]) }
            let powers = group.heads.map { exp(sums[$0] - highest) }
            let total = powers.reduce(0, +)
            for (head, power) in zip(group.heads, powers) {
                slopes[head] = group.weight * trust * (power / total - (targets.signs[head] > 0 ? 1 / held : 0))
            }
        }
        return slopes
    }

    private func move(
        _ drawn: Drawn, _ slopes: [Float], _ rate: Float, _ state: inout RidgeTrainer.Result, _ squares: inout [Float]
    ) {
        let norm = slopes.reduce(0) { $0 + $1 * $1 } / Float(slopes.count)
        let parts = (0..<3).map { part in SIMD16<Float>((0..<16).map { slopes[part * 16 + $0] }) }
        let slope = (parts[0], parts[1], parts[2])
        let last = squares.count - 1
        squares[last] += norm
        for part in 0..<3 { state.biases[part] -= parts[part] * (rate * 0.3 / squares[last].squareRoot()) }
        for (row, value) in zip(drawn.rows, drawn.values) {
            squares[row] += value * value * norm
            let length = rate * value / squares[row].squareRoot()
            state.weights[row * 3] -= slope.0 * length
            state.weights[row * 3 + 1] -= slope.1 * length
            state.weights[row * 3 + 2] -= slope.2 * length
        }
    }
}
