/// Trains all outputs at once by dual coordinate descent on the squared hinge loss with an L2 penalty
/// (Hsieh et al. 2008, algorithm 1), in the given order, so that equal examples give equal weights.
struct RidgeTrainer {
    /// How an example weighs against the penalty; larger fits the examples closer.
    var cost: Float = 0.6
    /// Passes over all examples.
    var passes = 12
    /// Seed of the order of examples.
    var seed: UInt64 = 20_260_101

    /// Weights of all rows, and one bias for each output.
    struct Result {
        /// Three vectors of sixteen outputs for each row.
        var weights: [SIMD16<Float>]
        /// Biases in three vectors.
        var biases: [SIMD16<Float>]
    }

    /// The rows that at least two examples have.
    static func index(_ examples: [TrainingExample]) -> RowIndex {
        var counts = [Int32](repeating: 0, count: TextFeatures.rows)
        for example in examples { for row in example.rows { counts[Int(row)] += 1 } }
        return RowIndex(of: (0..<TextFeatures.hashedRows).lazy.filter { counts[$0] > 1 })
    }

    /// How much each place of `index` counts, by the rarity of its row in examples that were placed by it.
    static func rarity(_ examples: [TrainingExample], _ index: RowIndex) -> [Float] {
        var counts = [Float](repeating: 0, count: index.allCount)
        for example in examples { for row in example.rows { counts[Int(row)] += 1 } }
        let all = Float(examples.count)
        return counts.enumerated().map { place, count in
            place < index.count ? (logarithm((1 + all) / (1 + count)) + 1) * blockShare : evidenceWeight
        }
    }

    /// Brings a block of letters or words to about length 1.
    private static let blockShare: Float = 0.16

    /// What a bit of evidence weighs against a whole block of letters or words.
    static let evidenceWeight: Float = 0.15

    /// Fits `examples`; `rarity` scales every row and is part of the weights that are given back.
    func fit(_ examples: [TrainingExample], rarity: [Float]) -> Result {
        let costs = Self.costs(examples, cost)
        var state = Result(
            weights: .init(repeating: .zero, count: rarity.count * 3), biases: .init(repeating: .zero, count: 3))
        var alphas = [SIMD16<Float>](repeating: .zero, count: examples.count * 3)
        let lengths = examples.map { example in
            1
                + zip(example.rows, example.values).reduce(Float(0)) {
                    let value = $1.1 * rarity[Int($1.0)]
                    return $0 + value * value
                }
        }
        var order = Array(examples.indices)
        var random = SeededOrder(seed: seed)
        for _ in 0..<passes {
            random.shuffle(&order)
            for index in order {
                step(examples[index], rarity, costs[index], lengths[index], &state, &alphas, index * 3)
            }
        }
        for row in rarity.indices { for part in 0..<3 { state.weights[row * 3 + part] *= rarity[row] } }
        return state
    }

    private func step(
        _ example: TrainingExample, _ rarity: [Float], _ costs: [SIMD16<Float>], _ length: Float,
        _ state: inout Result, _ alphas: inout [SIMD16<Float>], _ place: Int
    ) {
        var sums = (state.biases[0], state.biases[1], state.biases[2])
        for (row, value) in zip(example.rows, example.values) {
            let scaled = value * rarity[Int(row)]
            let at = Int(row) * 3
            sums.0 += state.weights[at] * scaled
            sums.1 += state.weights[at + 1] * scaled
            sums.2 += state.weights[at + 2] * scaled
        }
        let moves = (
            move(sums.0, example.targets, 0, costs[0], length, &alphas[place]),
            move(sums.1, example.targets, 1, costs[1], length, &alphas[place + 1]),
            move(sums.2, example.targets, 2, costs[2], length, &alphas[place + 2])
        )
        state.biases[0] += moves.0
        state.biases[1] += moves.1
        state.biases[2] += moves.2
        for (row, value) in zip(example.rows, example.values) {
            let scaled = value * rarity[Int(row)]
            let at = Int(row) * 3
            state.weights[at] += moves.0 * scaled
            state.weights[at + 1] += moves.1 * scaled
            state.weights[at + 2] += moves.2 * scaled
        }
    }

    /// How far the sums of sixteen outputs move along the example; outputs of which nothing is known stay.
    private func move(
        _ sums: SIMD16<Float>, _ targets: HeadTargets, _ part: Int, _ costs: SIMD16<Float>, _ length: Float,
        _ alphas: inout SIMD16<Float>
    ) -> SIMD16<Float> {
        var moves = SIMD16<Float>.zero
        for lane in 0..<16 where costs[lane] > 0 {
            let sign = targets.signs[part * 16 + lane]
            let softness = 0.5 / costs[lane]
            let slope = sign * sums[lane] - 1 + softness * alphas[lane]
            let alpha = max(alphas[lane] - slope / (length + softness), 0)
            moves[lane] = (alpha - alphas[lane]) * sign
            alphas[lane] = alpha
        }
        return moves
    }

    /// The rarer side of an output weighs more, by the root of its rarity.
    static func costs(_ examples: [TrainingExample], _ cost: Float) -> [[SIMD16<Float>]] {
        var held = [Float](repeating: 0, count: ReaderHead.width)
        var known = [Float](repeating: 0, count: ReaderHead.width)
        for example in examples {
            for head in 0..<ReaderHead.count where example.targets.trust[head] > 0 {
                known[head] += example.targets.trust[head]
                if example.targets.signs[head] > 0 { held[head] += example.targets.trust[head] }
            }
        }
        let boost = zip(known, held).map { known, held in
            held > 0 ? min(6, max(1, ((known - held) / held).squareRoot())) : 1
        }
        return examples.map { example in
            (0..<3).map { part in
                var costs = SIMD16<Float>.zero
                for lane in 0..<16 {
                    let head = part * 16 + lane
                    let weight = example.targets.signs[head] > 0 ? boost[head] : 1
                    costs[lane] = example.targets.trust[head] * cost * weight
                }
                return costs
            }
        }
    }
}

extension RidgeTrainer.Result {
    /// The sums of all outputs for an example.
    func sums(_ example: TrainingExample) -> [Float] {
        var sums = biases
        for (row, value) in zip(example.rows, example.values) {
            for part in 0..<3 { sums[part] += weights[Int(row) * 3 + part] * value }
        }
        return sums.flatMap { part in (0..<16).map { part[$0] } }
    }
}
