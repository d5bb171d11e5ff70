/// What staff are asked once a week.
package enum PulseQuestion: String, CaseIterable, Sendable {
    /// Whether there was strength enough for the work.
    case energy
    /// Whether the house stood behind its people when a customer was unfair.
    case backing
    /// Whether one could do for customers what one holds right.
    case freedom
}

/// One person's answers of one week, each 1 (not at all) to 5 (fully).
package struct PulseAnswers: Hashable, Sendable {
    /// The range of an answer.
    package static let scale = 1...5
    /// Below this number of answers no figure is shown, so that nobody can be guessed.
    package static let smallestShown = 5

    /// The answers; a question may be left out.
    package let scores: [PulseQuestion: Int]

    /// Answers within the scale, at least one.
    package init(_ scores: [PulseQuestion: Int]) throws(PulseRefusal) {
        guard !scores.isEmpty else { throw .nothingAnswered }
        guard scores.values.allSatisfy(Self.scale.contains) else { throw .outsideScale }
        self.scores = scores
    }
}

/// Why answers are not taken.
package enum PulseRefusal: Error, Hashable, Sendable, CaseIterable {
    /// No question was answered.
    case nothingAnswered
    /// An answer is not within 1 to 5.
    case outsideScale
    /// This person has answered this week.
    case alreadyAnswered
    /// Only staff are asked.
    case staffOnly
}

/// The figures of one question in one week.
package struct PulseFigure: Hashable, Sendable {
    /// The question.
    package let question: PulseQuestion
    /// Answers per score, the score 1 first.
    package let counts: [Int]

    /// Figures as counted.
    package init(question: PulseQuestion, counts: [Int]) {
        self.question = question
        self.counts = counts
    }

    /// Number of answers.
    package var n: Int { counts.reduce(0, +) }

    /// The mean, nil below ``PulseAnswers/smallestShown`` answers.
    package var mean: Double? {
        guard n >= PulseAnswers.smallestShown else { return nil }
        let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return Double(sum) / Double(n)
    }
}
