/// Both trainers together: their calibrated log-odds are averaged, and since both are linear the mean is one table
/// again.
struct TwoTrainers {
    /// Fits each output by itself.
    var ridge = RidgeTrainer()
    /// Fits topics, and sentiments, against each other.
    var soft = SoftTrainer()

    /// What both fitted.
    struct Fit {
        let ridge: RidgeTrainer.Result
        let soft: RidgeTrainer.Result

        /// The sums of both for an example.
        func sums(_ example: TrainingExample) -> Sums { Sums(ridge: ridge.sums(example), soft: soft.sums(example)) }
    }

    /// The sums of all outputs for one example.
    struct Sums {
        let ridge: [Float]
        let soft: [Float]
    }

    /// By what the sums of each are multiplied, and what is added to every mixed one.
    struct Shares {
        var ridge = [Float](repeating: 0, count: ReaderHead.width)
        var soft = [Float](repeating: 0, count: ReaderHead.width)
        var offsets = [Float](repeating: 0, count: ReaderHead.width)

        /// One sum of each output.
        func mixed(_ sums: Sums) -> [Float] {
            offsets.indices.map { sums.ridge[$0] * ridge[$0] + sums.soft[$0] * soft[$0] + offsets[$0] }
        }

        /// One table that gives the mixed sums.
        func mixed(_ fit: Fit) -> RidgeTrainer.Result {
            func parts(_ numbers: [Float]) -> [SIMD16<Float>] {
                (0..<3).map { part in SIMD16((0..<16).map { numbers[part * 16 + $0] }) }
            }
            let (ridge, soft, offsets) = (parts(ridge), parts(soft), parts(offsets))
            var result = fit.ridge
            for place in result.weights.indices {
                let part = place % 3
                result.weights[place] = fit.ridge.weights[place] * ridge[part] + fit.soft.weights[place] * soft[part]
            }
            for part in 0..<3 {
                result.biases[part] =
                    fit.ridge.biases[part] * ridge[part] + fit.soft.biases[part] * soft[part] + offsets[part]
            }
            return result
        }
    }

    /// Fits both on the same examples.
    func fit(_ examples: [TrainingExample], rarity: [Float]) -> Fit {
        Fit(ridge: ridge.fit(examples, rarity: rarity), soft: soft.fit(examples, rarity: rarity))
    }

    /// The shares that average the log-odds which held-out sums are calibrated to.
    static func shares(_ sums: [Sums], _ examples: [TrainingExample]) -> Shares {
        var shares = Shares()
        for head in 0..<ReaderHead.count {
            let holds = examples.map { $0.targets.signs[head] > 0 }
            let one = Calibration.fit(zip(sums, holds).map { .init(sum: $0.ridge[head], holds: $1) })
            let other = Calibration.fit(zip(sums, holds).map { .init(sum: $0.soft[head], holds: $1) })
            shares.ridge[head] = one.slope / 2
            shares.soft[head] = other.slope / 2
            shares.offsets[head] = (one.offset + other.offset) / 2
        }
        return shares
    }
}
