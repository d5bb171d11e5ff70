/// Answers to one survey with the ratings of what may have driven them: one row an answer, one column a driver.
package struct DriverAnswers: Hashable, Sendable {
    /// One answer.
    package struct Row: Hashable, Sendable {
        /// How the whole was judged, in the unit of the survey; higher is better.
        package let score: Double
        /// The rating of each driver in the order of ``DriverAnswers/names``; nil where none was given.
        package let ratings: [Double?]

        /// An answer as stored.
        package init(score: Double, ratings: [Double?]) {
            self.score = score
            self.ratings = ratings
        }
    }

    /// What the drivers are called, in the reader's or the brand's language.
    package let names: [String]
    /// The scale of the ratings, such as 1...5.
    package let scale: ClosedRange<Double>
    /// The answers; each has as many ratings as there are names.
    package let rows: [Row]

    /// Answers as stored; rows of another width are left out.
    package init(names: [String], scale: ClosedRange<Double>, rows: [Row]) {
        self.names = names
        self.scale = scale
        self.rows = rows.filter { $0.ratings.count == names.count }
    }
}
