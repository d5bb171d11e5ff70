package import Primitives

/// Trains the reader of one language and tells how good it is on messages of authors that it never saw.
package struct ReaderTraining {
    /// The language that is trained.
    package let language: LanguageCode
    private var own: [TrainingExample]
    private let batches: [Substring]
    private var open: [TrainingExample]
    private let gold: [Findings]
    private let index: RowIndex
    private let phrases: [Findings]
    /// How much a phrase of the word tables counts beside an own message.
    private static let phraseTrust: Float = 0.1
    /// Outputs whose thresholds lean half on one that they share, which is best for their micro-F1.
    private static let groups = [
        ReaderHead.stakes, ReaderHead.topics, (ReaderHead.complaint + 1)..<ReaderHead.intents.upperBound,
    ]
    private var trainer = TwoTrainers()
    private let folds: Int

    /// Reads the messages once; `open` are texts of other sets of which only some labels are known, `passes` are those
    /// over all examples, `folds` the parts of the own messages that are held out in turn for calibration: an author is
    /// never in two of them.
    package init(
        _ language: LanguageCode, own messages: [SampleMessage], open: [OpenText] = [], passes: Int = 12, folds: Int = 5
    ) {
        self.language = language
        self.folds = folds
        trainer.ridge.passes = passes
        trainer.soft.passes = passes + passes / 4
        own = messages.map { TrainingExample($0.text, language, HeadTargets($0.gold)) }
        let lessons = PhraseLessons.all(language, trust: Self.phraseTrust)
        self.open = (open + lessons).map { TrainingExample($0.text, language, $0.targets) }
        batches = messages.map(\.batch)
        gold = messages.map(\.gold)
        phrases = messages.map { TextReading($0.text, language).phrases }
        index = RidgeTrainer.index(own + self.open)
        for place in own.indices { own[place].place(by: index) }
        for place in self.open.indices { self.open[place].place(by: index) }
    }

    /// The content of the weights file; `say` hears what is being done.
    package func run(_ say: (String) -> Void) throws(ReaderModel.Damage) -> [UInt8] {
        let rarity = RidgeTrainer.rarity(own + open, index)
        var both = [TwoTrainers.Sums](repeating: .init(ridge: [], soft: []), count: own.count)
        let names = Array(Set(batches)).sorted()
        let foldOf = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset % folds) })
        for fold in 0..<folds {
            say("\(language.rawValue): fold \(fold + 1) of \(folds)")
            let kept = own.indices.filter { foldOf[batches[$0]] != fold }
            let fit = trainer.fit(kept.map { own[$0] } + open, rarity: rarity)
            for index in own.indices where foldOf[batches[index]] == fold { both[index] = fit.sums(own[index]) }
        }
        let shares = TwoTrainers.shares(both, own)
        let sums = both.map { shares.mixed($0) }
        say("\(language.rawValue): all \(own.count) messages and \(open.count) other texts")
        let fit = shares.mixed(trainer.fit(own + open, rarity: rarity))
        let quantised = Quantised(fit.weights, index, keeping: weightiest(fit))
        var settings = settings(sums)
        let figures = try heldOut(sums, settings)
        say("\(language.rawValue): held out: \(figures)")
        settings.scales = quantised.scales
        settings.biases = fit.biases.flatMap { part in (0..<16).map { part[$0] } }
        return ReaderModel.encode(settings, quantised.index, quantised.bytes)
    }

    /// Rows of letters and words that are kept at most, 48 bytes each.
    private static let mostRows = 100_000

    /// The rows that move the sums of the examples most.
    private func weightiest(_ fit: RidgeTrainer.Result) -> RowIndex {
        var moved = [Float](repeating: 0, count: index.count)
        for example in own + open {
            for (row, value) in zip(example.rows, example.values) where row < index.count {
                moved[Int(row)] += value * value
            }
        }
        for place in moved.indices {
            moved[place] *= (0..<3).reduce(Float(0)) { sum, part in
                let weights = fit.weights[place * 3 + part]
                return sum + (weights * weights).sum()
            }
        }
        let order = moved.indices.sorted { moved[$0] != moved[$1] ? moved[$0] > moved[$1] : $0 < $1 }
        let rows = index.rows
        return RowIndex(of: order.prefix(Self.mostRows).lazy.filter { moved[$0] > 0 }.map { rows[$0] })
    }

    /// How good the folds were on the authors that they did not see.
    private func heldOut(_ sums: [[Float]], _ settings: HeadSettings) throws(ReaderModel.Damage) -> String {
        let none = RowIndex(of: [])
        let blank = [Int8](repeating: 0, count: none.allCount * ReaderHead.width)
        let model = try ReaderModel(ReaderModel.encode(settings, none, blank))
        let given = sums.indices.map { model.verdict(settings.probabilities(sums[$0]), phrases[$0]) }
        return ReaderFigures(given: given, gold: gold, resamples: 1).lines
            .map { "\($0.name) \(($0.value * 1000).rounded() / 10)" }.joined(separator: "; ")
    }

    private func settings(_ sums: [[Float]]) -> HeadSettings {
        var settings = HeadSettings()
        for head in 0..<ReaderHead.count {
            let points = own.indices.map {
                Calibration.Point(sum: sums[$0][head], holds: own[$0].targets.signs[head] > 0)
            }
            (settings.slopes[head], settings.offsets[head]) = Calibration.fit(points)
        }
        let probabilities = sums.map { settings.probabilities($0) }
        for head in 0..<ReaderHead.count {
            let points = own.indices.map { (probabilities[$0][head], own[$0].targets.signs[head] > 0) }
            let precision: Double? = head == ReaderHead.abuse || head == ReaderHead.threat ? 0.92 : nil
            settings.thresholds[head] = Calibration.threshold(points, precision: precision)
        }
        for group in Self.groups {
            let points = own.indices.flatMap { index in
                group.map { (probabilities[index][$0], own[index].targets.signs[$0] > 0) }
            }
            let common = Calibration.threshold(points)
            for head in group { settings.thresholds[head] = (settings.thresholds[head] + common) / 2 }
        }
        settings.sentimentWeights = VerdictSearch.sentimentWeights(probabilities, gold)
        settings.angerCuts = VerdictSearch.angerCuts(probabilities, gold)
        return settings
    }
}
