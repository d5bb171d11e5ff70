import Handling
import Listening
import Primitives
import TextAnalysis

extension Entry {
    /// What was found in a customer's words: as it was kept with them, else read now.
    var foundInWords: Findings {
        findings == .object([:]) ? analyze(body, language: language) : Findings(stored: findings)
    }

    /// Whether a customer's words insult or threaten somebody of the house.
    var isAbusive: Bool { side == .customer && foundInWords.abuse != .none }
}
