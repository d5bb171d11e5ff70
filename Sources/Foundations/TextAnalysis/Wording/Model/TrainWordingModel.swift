/// Learns the guard's weights from labelled replies and gives them as the text that ships; the same replies in the
/// same order give the same text.
///
/// Logistic regression of each category against all others, AdaGrad (Duchi, Hazan and Singer 2011) with a rate of 0.3
/// over 25 rounds.
package func trainedWordingWeights(_ replies: [LabelledReply]) -> String {
    var trainer = WordingTrainer()
    let examples = replies.flatMap { WordingTrainer.examples($0) }
    var order = Array(examples.indices)
    var state: UInt64 = 1
    for _ in 0..<25 {
        for index in order.indices.reversed() where index > 0 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(index, Int(state >> 33) % (index + 1))
        }
        for index in order { trainer.learn(examples[index]) }
    }
    return trainer.model.encoded()
}

/// One sentence with the categories that are marked in it.
struct WordingExample: Sendable {
    let features: SentenceFeatures
    let targets: [Float]
}
