import Primitives
import Web

/// The answers of a survey as option buttons, in the direction of reading; arrow keys move among them.
func ratingChoices(_ kind: SurveyKind, _ legendText: Text, _ state: FormState) -> Node {
    kind == .faces
        ? faceChoices(legendText, state)
        : nodes {
            fieldset(.class("survey__options", "survey__options--\(kind.rawValue)"), .id("f-score")) {
                legend(.class("vh")) { legendText }
                div(.class("survey__scale")) {
                    for rating in kind.ratings { scoreChoice(rating, kind, state) }
                }
                if let ends = kind.ends {
                    // The ends are in the names of the first and the last button; this line is for the eye.
                    div(.class("survey__ends"), .aria("hidden", true)) {
                        span { ends.low }
                        span { ends.high }
                    }
                }
            }
            problemOf("score", state)
        }
}

private func scoreChoice(_ rating: Rating, _ kind: SurveyKind, _ state: FormState) -> Node {
    label(.class("survey__step")) {
        input(
            .class("vh"), .type("radio"), .name("score"), .value(rating.word),
            .checked(if: state.holds(rating.word, in: "score")))
        if kind == .stars { icon(.star) }
        if kind == .thumbs { icon(rating.word == "1" ? .thumbsUp : .thumbsDown) }
        span { rating.text }
        if let meaning = rating.meaning { span(.class("vh")) { Text.joined([.verbatim(" – "), meaning]) } }
    }
}

extension Rating {
    /// What the end of the scale means, for the two answers that stand at its ends.
    var meaning: Text? {
        guard case .score(let score) = self, let scale = score.kind.scale, let ends = score.kind.ends else {
            return nil
        }
        if score.value == scale.lowerBound { return ends.low }
        return score.value == scale.upperBound ? ends.high : nil
    }
}
