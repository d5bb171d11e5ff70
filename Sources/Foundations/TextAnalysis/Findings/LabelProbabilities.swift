/// The calibrated probability of every label; empty when word tables spoke alone.
package struct LabelProbabilities: Hashable, Sendable {
    /// By output of the trained reader.
    private let values: [Float]

    /// Nothing is known.
    init() { values = [] }

    init(_ values: [Float]) { self.values = values }

    /// Whether there are any.
    package var isEmpty: Bool { values.isEmpty }

    /// Names as `aram analyze` prints them with probabilities 0...1, in a fixed order; `annoyed`, `angry` and
    /// `furious` mean at least that grade of anger, `abuse` insult or threat.
    package var all: [(name: String, probability: Double)] {
        values.enumerated().map { (ReaderHead.name($0.offset), Double($0.element)) }
    }

    /// The probability of a name of ``all``; nil for any other.
    package subscript(name: String) -> Double? { all.first { $0.name == name }?.probability }
}
