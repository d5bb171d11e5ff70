import Primitives
import Web

extension SurveyKind {
    /// What staff call the kind.
    var text: Text {
        switch self {
        case .faces: ListeningText.kindFaces
        case .nps: ListeningText.kindNps
        case .csat: ListeningText.kindCsat
        case .ces: ListeningText.kindCes
        case .stars: ListeningText.kindStars
        case .thumbs: ListeningText.kindThumbs
        }
    }

    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }

    /// The name of the field that carries the answer.
    var field: String { self == .faces ? "face" : "score" }

    /// What the two ends of the scale mean; nil where every answer says it itself.
    var ends: (low: Text, high: Text)? {
        switch self {
        case .faces, .thumbs: nil
        case .nps: (ListeningText.endNpsLow, ListeningText.endNpsHigh)
        case .csat: (ListeningText.endCsatLow, ListeningText.endCsatHigh)
        case .ces: (ListeningText.endCesLow, ListeningText.endCesHigh)
        case .stars: (ListeningText.endStarsLow, ListeningText.endStarsHigh)
        }
    }

    /// The name of the kind's own figure.
    var figureText: Text {
        switch self {
        case .faces: ListeningText.happiness
        case .nps: ListeningText.figureNps
        case .csat: ListeningText.figureCsat
        case .ces: ListeningText.figureCes
        case .stars: ListeningText.figureStars
        case .thumbs: ListeningText.figureThumbs
        }
    }
}

extension Rating {
    /// The word or the number that stands for the answer where the scale is known.
    var text: Text {
        switch self {
        case .face(let face): face.text
        case .score(let score) where score.kind == .thumbs:
            score.value == 1 ? ListeningText.thumbUp : ListeningText.thumbDown
        case .score(let score): .number(score.value)
        }
    }

    /// The answer with what it means at an end of the scale.
    var label: Text { meaning.map { .joined([text, $0], separator: " – ") } ?? text }

    /// The answer with what it is out of: "3 of 10".
    var fullText: Text {
        guard case .score(let score) = self, score.kind != .thumbs, let top = score.kind.scale?.upperBound else {
            return text
        }
        return ListeningText.scoreOf(value: score.value, top: top)
    }

    /// The character before the word where pictures may be blocked; empty for plain numbers.
    var symbol: String {
        switch self {
        case .face(let face): face.emoji
        case .score(let score):
            switch score.kind {
            case .stars: "★"
            case .thumbs: score.value == 1 ? "👍" : "👎"
            case .faces, .nps, .csat, .ces: ""
            }
        }
    }

    /// A chip with the answer, in the tone of the face that it stands for.
    var chip: Node {
        switch self {
        case .face(let face): return Web.chip(face.mark)
        case .score(let score):
            let icon: IconName? =
                switch score.kind {
                case .stars: .star
                case .thumbs: score.value == 1 ? .thumbsUp : .thumbsDown
                case .faces, .nps, .csat, .ces: nil
                }
            return Web.chip(fullText, standing.mark.tone, icon: icon)
        }
    }
}

extension SurveyFigure {
    /// The figure with its interval; a dash when there are too few answers for one.
    var text: Text {
        guard mayShow else { return .verbatim("–") }
        guard let interval else { return told(value) }
        return ListeningText.figureWith(
            value: told(value), low: told(interval.lowerBound), high: told(interval.upperBound))
    }

    /// The figure alone, for lists.
    var shortText: Text { mayShow ? told(value) : .verbatim("–") }

    private func told(_ value: Double) -> Text {
        switch unit {
        case .share: .percent(value)
        case .points: .number(Int(value.rounded()))
        case .mean: .decimal(value, places: 1)
        }
    }
}
