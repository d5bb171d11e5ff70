package import Primitives

/// Trains the reader of one language and tells how good it is on messages of authors that it never saw.
package struct ReaderTraining {
    /// The language that is trained.
    package let language: LanguageCode
    private let own: [TrainingExample]
    private let batches: [Substring]
    private let open: [TrainingExample]
    private let gold: [Findings]
    private let phrases: [Findings]
    var trainer = RidgeTrainer()

    /// Parts of the own messages that are held out in turn for calibration; an author is never in two of them.
    private static let folds = 5

    /// Reads the messages once; `open` are texts of other sets of which only some labels are known.
    package init(_ language: LanguageCode, own messages: [SampleMessage], open: [OpenText] = []) {
        self.language = language
        own = messages.map { TrainingExample($0.text, language, HeadTargets($0.gold)) }
        self.open = open.map { TrainingExample($0.text, language, $0.targets) }
        batches = messages.map(\.batch)
        gold = messages.map(\.gold)
        phrases = messages.map { TextReading($0.text, language).phrases }
    }

    /// The content of the weights file; `say` hears what is being done.
    package func run(_ say: (String) -> Void) -> [UInt8] {
        let rarity = RidgeTrainer.rarity(own + open)
        var sums = [[Float]](repeating: [], count: own.count)
        let names = Array(Set(batches)).sorted()
        let foldOf = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset % Self.folds) })
        for fold in 0..<Self.folds {
            say("\(language.rawValue): fold \(fold + 1) of \(Self.folds)")
            let kept = own.indices.filter { foldOf[batches[$0]] != fold }
            let fit = trainer.fit(kept.map { own[$0] } + open, rarity: rarity)
            for index in own.indices where foldOf[batches[index]] == fold { sums[index] = fit.sums(own[index]) }
        }
        say("\(language.rawValue): all \(own.count) messages and \(open.count) other texts")
        let fit = trainer.fit(own + open, rarity: rarity)
        let quantised = Quantised(fit.weights)
        var settings = settings(sums)
        settings.scales = quantised.scales
        settings.biases = fit.biases.flatMap { part in (0..<16).map { part[$0] } }
        return ReaderModel.encode(settings, quantised.bytes)
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
        settings.sentimentWeights = VerdictSearch.sentimentWeights(probabilities, gold)
        settings.angerCuts = VerdictSearch.angerCuts(probabilities, gold)
        return settings
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
