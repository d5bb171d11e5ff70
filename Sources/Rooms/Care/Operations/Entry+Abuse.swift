import Handling
import Listening
import TextAnalysis

extension Entry {
    /// Whether a customer's words insult or threaten somebody of the house.
    var isAbusive: Bool { side == .customer && Findings(stored: findings).abuse != .none }
}
