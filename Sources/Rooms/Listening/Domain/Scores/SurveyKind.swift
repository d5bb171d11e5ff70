/// What the answers of a survey are given on; chosen when the survey is made and fixed once somebody was asked.
package enum SurveyKind: String, CaseIterable, Sendable {
    /// The house's own four faces without a middle; the only kind that happiness counts.
    case faces
    /// 0 to 10, "how likely are you to recommend us" (Reichheld 2003, Harvard Bus. Rev. 81:46).
    case nps
    /// 1 to 5, from very dissatisfied to very satisfied: a five-step scale after Likert (1932, Arch. Psychol. 140).
    case csat
    /// 1 to 7, agreement with "you made it easy for me" (CES 2.0; Dixon, Toman and DeLisi 2013, The Effortless Experience).
    case ces
    /// 1 to 5 stars, as shops and maps on the web show them.
    case stars
    /// 0 for a thumb down, 1 for a thumb up.
    case thumbs

    /// The whole numbers that an answer may be; nil for faces, which are words.
    package var scale: ClosedRange<Int>? {
        switch self {
        case .faces: nil
        case .nps: 0...10
        case .csat, .stars: 1...5
        case .ces: 1...7
        case .thumbs: 0...1
        }
    }

    /// Every answer in the order in which it is offered: faces and thumbs from the best, numbers upwards.
    package var ratings: [Rating] {
        guard let scale else { return Face.allCases.map(Rating.face) }
        let scores = scale.compactMap { Score($0, on: self) }.map(Rating.score)
        return self == .thumbs ? scores.reversed() : scores
    }
}
