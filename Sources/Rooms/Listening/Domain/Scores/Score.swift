/// An answer on a scale of numbers.
package struct Score: Hashable, Sendable {
    /// Which scale.
    package let kind: SurveyKind
    /// The answer, within ``SurveyKind/scale``.
    package let value: Int

    /// A score; nil when the number is not on the scale, or the kind has no numbers.
    package init?(_ value: Int, on kind: SurveyKind) {
        guard let scale = kind.scale, scale.contains(value) else { return nil }
        self.kind = kind
        self.value = value
    }

    /// The face that rules, cases and ways back take the score for (decision 0015); no measure reads it.
    ///
    /// The line between unhappy and happy is that of the scale's own measure, and a bare thumb is never angry.
    package var standing: Face {
        switch kind {
        case .nps: face(angryTo: 2, unhappyTo: 6, happyTo: 8)
        case .csat, .stars: face(angryTo: 1, unhappyTo: 3, happyTo: 4)
        case .ces: face(angryTo: 2, unhappyTo: 4, happyTo: 6)
        case .thumbs, .faces: value == 1 ? .happy : .disappointed
        }
    }

    private func face(angryTo: Int, unhappyTo: Int, happyTo: Int) -> Face {
        value <= angryTo ? .angry : value <= unhappyTo ? .disappointed : value <= happyTo ? .happy : .delighted
    }
}
