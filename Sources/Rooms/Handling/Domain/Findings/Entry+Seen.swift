import Listening
import Primitives
package import TextAnalysis

extension Entry {
    /// What was found in a customer's words, with what staff set right; read now when nothing was kept with them.
    ///
    /// Words that speak for something which staff took off explain nothing any more.
    package var seen: Findings {
        guard findings != .object([:]), findings != .null else { return analyze(body, language: language) }
        var found = Findings(stored: findings)
        found.spans = found.spans.filter { found.holds($0.label) }
        return found
    }
}

extension Findings {
    /// Whether a span still explains something that is held.
    fileprivate func holds(_ label: FindingLabel) -> Bool {
        switch label {
        case .sentiment, .problem: true
        case .anger: anger != .none
        case .abuse: abuse != .none
        case .distress: distress
        case .confusion: confusion
        case .stake(let stake): has(stake)
        case .topic(let topic): has(topic)
        case .intent(let intent): has(intent)
        }
    }
}
