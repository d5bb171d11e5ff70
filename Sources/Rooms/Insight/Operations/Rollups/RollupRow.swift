import Primitives
import Storage

/// A row of `rating_rollup`: answers of one face on one day at one place.
struct RollupRow: Hashable {
    private let day: String
    private let touchpoint: String
    private let survey: String
    private let staff: String
    private let face: String

    /// Where an answer is counted; nil without a face.
    init?(_ rating: Measured) {
        guard let face = rating.word else { return nil }
        self.face = face
        day = rating.day
        touchpoint = rating.touchpoint ?? ""
        survey = rating.survey?.text ?? ""
        staff = rating.staff?.text ?? ""
    }

    /// Adds answers, or takes them out when `count` is negative.
    func add(_ count: Int, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO rating_rollup (tenant_id, local_day, touchpoint, survey, staff, face, n)
            VALUES (\(tx.tenant), \(day), \(touchpoint), \(survey), \(staff), \(face), \(count))
            ON CONFLICT (tenant_id, local_day, touchpoint, survey, staff, face)
            DO UPDATE SET n = rating_rollup.n + excluded.n
            """)
    }
}
