import People
package import Primitives
package import Storage

/// Keeps what a colleague saw at a point of the checklist; it becomes feedback about that place of the journey.
///
/// A colleague's face is no customer's rating: rules hear it, figures of ratings leave it out.
@discardableResult
package func observe(
    _ answer: Answer, at point: WalkPoint, photo: WalkPhoto?, onceKey: String, by act: Act, in tx: Transaction
) throws -> FeedbackID {
    guard let staff = act.actor.staff else { throw FeedbackRefusal.unknown }
    let key = onceKey.isEmpty ? nil : "walk:\(onceKey)"
    if let key, let known = try FeedbackRecord.find(externalID: key, in: tx) { return known.id }
    let said = NewFeedback(
        customer: nil, channel: .walk, touchpoint: point.touchpoint, answer: answer, staff: nil, externalID: key)
    let feedback = try recordFeedback(said, by: act, in: tx)
    let id: ObservationID = act.newID()
    let day = try BrandClock(in: tx).day(of: act.at)
    try tx.run(
        """
        INSERT INTO walk_observations (tenant_id, observation_id, feedback_id, staff_id, point, at, local_day, photo_kind,
                                       photo)
        VALUES (\(tx.tenant), \(id), \(feedback), \(staff), \(point.text), \(act.at), \(day), \(photo?.kind),
                \(photo?.bytes))
        """)
    tx.append(
        Event(
            "walk.observed", subject: id.uuid,
            facts: [
                "feedback": .id(feedback), "touchpoint": .string(point.touchpoint.rawValue),
                "photo": .bool(photo != nil),
            ], act: act))
    return feedback
}

/// Keeps the brand's own checklist; an empty one brings the usual one back.
package func setWalkPoints(_ points: [WalkPoint], by act: Act, in tx: Transaction) throws {
    let stored = points.prefix(WalkPoint.most).map { point -> JSONValue in
        ["text": .string(point.text), "touchpoint": .string(point.touchpoint.rawValue)]
    }
    try changeSetting(WalkRecord.setting, to: stored.isEmpty ? .null : .array(stored), by: act, in: tx)
}
