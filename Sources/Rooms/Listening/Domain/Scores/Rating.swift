/// What a customer chose: a face, or a number on a scale.
package enum Rating: Hashable, Sendable {
    case face(Face)
    case score(Score)

    /// Reads the word of a link or a form; nil for a word that the kind does not offer.
    package init?(word: String, of kind: SurveyKind) {
        if kind == .faces {
            guard let face = Face(rawValue: word) else { return nil }
            self = .face(face)
        } else {
            guard let value = Int(word), String(value) == word, let score = Score(value, on: kind) else { return nil }
            self = .score(score)
        }
    }

    /// The word in links, forms and clicks: the face's own, or the number in Latin digits.
    package var word: String {
        switch self {
        case .face(let face): face.rawValue
        case .score(let score): String(score.value)
        }
    }

    /// The kind of survey that offers it.
    package var kind: SurveyKind {
        switch self {
        case .face: .faces
        case .score(let score): score.kind
        }
    }

    /// The face that rules, cases and ways back act on.
    package var standing: Face {
        switch self {
        case .face(let face): face
        case .score(let score): score.standing
        }
    }

    /// What its link in a mail names.
    package var target: ClickTarget {
        switch self {
        case .face(let face): .face(face)
        case .score(let score): .number(score.value)
        }
    }
}
