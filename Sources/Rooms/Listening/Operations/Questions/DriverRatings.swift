package import Primitives
package import Storage

/// One answer with its drivers: a row of the matrix that key-driver analysis reads.
package struct DriverAnswer: Hashable, Sendable {
    /// Which feedback.
    package let feedback: FeedbackID
    /// The brand's day to which figures count it.
    package let localDay: String
    /// The main answer; two answers are comparable only within one kind, so a matrix is of one survey.
    package let rating: Rating
    /// 1...5 by the key of the driver; drivers that the customer left out are missing.
    package let ratings: [String: Int]

    /// The main answer as a number that grows with satisfaction: the score itself, or 1 (angry) to 4 (delighted) for a face.
    package var outcome: Int {
        switch rating {
        case .score(let score): score.value
        case .face(let face): Face.allCases.count - (Face.allCases.firstIndex(of: face) ?? 0)
        }
    }
}

/// How a driver of a survey was rated.
package struct DriverSummary: Hashable, Sendable {
    /// The driver, with its words of today.
    package let driver: SurveyDriver
    /// How often each rating 1...5 was given.
    package let counts: [Int: Int]

    /// The share of ratings of 4 and 5 with its interval (Wilson); nil without any.
    package var figure: SurveyFigure? { SurveyFigure.main(.csat, faces: [:], scores: counts) }
    /// The mean of 1 to 5; nil without ratings.
    package var mean: Double? {
        let all = counts.values.reduce(0, +)
        return all == 0 ? nil : Double(counts.reduce(0) { $0 + $1.key * $1.value }) / Double(all)
    }
}

/// The ratings of drivers that count: of feedback that a human confirmed and nobody voided.
package enum DriverRatings {
    /// Most rows of a matrix: more change no weight of a driver by anything that a page could show.
    package static let most = 20_000

    /// The newest answers of a survey that rate at least one driver and have a main answer, newest first.
    package static func matrix(of survey: SurveyID, limit: Int = most, in snapshot: Snapshot) throws -> [DriverAnswer] {
        let rows = try snapshot.rows(
            """
            SELECT f.feedback_id, f.local_day, f.face, f.score_kind, f.score, d.driver, d.rating FROM driver_ratings d
            JOIN feedback f ON f.tenant_id = d.tenant_id AND f.feedback_id = d.feedback_id
            WHERE d.tenant_id = \(snapshot.tenant) AND d.survey_id = \(survey)
              AND f.grade IN ('confirmed', 'staff') AND f.voided_at IS NULL
            ORDER BY f.first_at DESC, f.feedback_id DESC, d.driver LIMIT \(limit * SurveyQuestions.most)
            """)
        var found: [DriverAnswer] = []
        for row in rows {
            let id: FeedbackID = try row.id("feedback_id")
            guard let rating = try FeedbackRecord.rating(row) else { continue }
            var ratings = found.last?.feedback == id ? found.removeLast().ratings : [:]
            ratings[try row.text("driver")] = try row.int("rating")
            found.append(
                DriverAnswer(feedback: id, localDay: try row.text("local_day"), rating: rating, ratings: ratings))
        }
        return Array(found.prefix(limit))
    }

    /// How each driver of a survey was rated, in the survey's order; drivers that were taken off the survey are left out.
    package static func summary(of survey: Survey, in snapshot: Snapshot) throws -> [DriverSummary] {
        guard !survey.questions.drivers.isEmpty else { return [] }
        var counts: [String: [Int: Int]] = [:]
        let rows = try snapshot.rows(
            """
            SELECT d.driver, d.rating, COUNT(*) AS n FROM driver_ratings d
            JOIN feedback f ON f.tenant_id = d.tenant_id AND f.feedback_id = d.feedback_id
            WHERE d.tenant_id = \(snapshot.tenant) AND d.survey_id = \(survey.id) AND f.voided_at IS NULL
            GROUP BY d.driver, d.rating
            """)
        for row in rows { counts[try row.text("driver"), default: [:]][try row.int("rating")] = try row.int("n") }
        return survey.questions.drivers.map { DriverSummary(driver: $0, counts: counts[$0.key] ?? [:]) }
    }
}
