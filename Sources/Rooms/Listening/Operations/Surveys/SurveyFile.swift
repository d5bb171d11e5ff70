package import Storage

/// A survey with what its page shows.
package struct SurveyFile: Hashable, Sendable {
    /// The survey.
    package let survey: Survey
    /// What it has brought.
    package let results: SurveyResults
    /// How its drivers were rated.
    package let drivers: [DriverSummary]

    /// Reads one survey; nil for an unknown id.
    package static func read(_ id: SurveyID, in snapshot: Snapshot) throws -> SurveyFile? {
        guard let survey = try SurveyRecord.find(id, in: snapshot) else { return nil }
        return SurveyFile(
            survey: survey, results: try SurveyResults.read(id, in: snapshot),
            drivers: try DriverRatings.summary(of: survey, in: snapshot))
    }
}
