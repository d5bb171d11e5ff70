/// A refusal of the statistics that can be told in one sentence.
protocol Told: Error {
    /// The reason in words.
    var told: String { get }
}
