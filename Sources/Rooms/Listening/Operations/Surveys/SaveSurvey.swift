package import Primitives
package import Storage

/// Makes a survey; throws the first ``SurveyRefusal`` of the draft.
package func createSurvey(_ draft: SurveyDraft, by act: Act, in tx: Transaction) throws -> SurveyID {
    if let problem = draft.problems.first { throw problem }
    let survey = Survey(
        id: act.newID(), name: draft.name.trimmed, kind: draft.kind, touchpoint: draft.touchpoint, texts: draft.texts,
        questions: draft.questions, schedule: draft.schedule, reminderDays: draft.reminderDays,
        coolDownDays: draft.coolDownDays, isAfterCase: draft.isAfterCase,
        delayMinutes: draft.delayMinutes, isActive: draft.isActive, createdAt: act.at, version: 1)
    try SurveyRecord.insert(survey, in: tx)
    if survey.schedule != nil { try startSchedule(of: survey, by: act, in: tx) }
    tx.append(Event("survey.created", subject: survey.id.uuid, facts: survey.facts, act: act))
    return survey.id
}

/// Changes a survey that was read at `version`; throws ``StaleVersion`` when somebody else changed it since.
package func updateSurvey(
    _ id: SurveyID, to draft: SurveyDraft, version: Int, by act: Act, in tx: Transaction
) throws {
    if let problem = draft.problems.first { throw problem }
    guard let current = try SurveyRecord.find(id, in: tx) else { throw SurveyRefusal.unknown }
    guard current.version == version else { throw StaleVersion() }
    var survey = current
    survey.name = draft.name.trimmed
    survey.kind = draft.kind
    survey.touchpoint = draft.touchpoint
    survey.texts = draft.texts
    survey.schedule = draft.schedule
    survey.reminderDays = draft.reminderDays
    survey.coolDownDays = draft.coolDownDays
    survey.isAfterCase = draft.isAfterCase
    survey.delayMinutes = draft.delayMinutes
    survey.isActive = draft.isActive
    guard survey != current else { return }
    if survey.kind != current.kind, try SurveyRecord.isInUse(id, in: tx) { throw SurveyRefusal.kindFixed }
    try SurveyRecord.update(survey, in: tx)
    if survey.schedule != current.schedule || survey.isActive != current.isActive {
        try startSchedule(of: survey, by: act, in: tx)
    }
    tx.append(Event("survey.changed", subject: id.uuid, facts: survey.facts, act: act))
}

extension Survey {
    fileprivate var facts: JSONValue {
        [
            "kind": .string(kind.rawValue), "touchpoint": .string(touchpoint.rawValue),
            "cool_down_days": .int(Int64(coolDownDays)),
            "after_case": .bool(isAfterCase), "delay_minutes": .int(Int64(delayMinutes)), "active": .bool(isActive),
            "schedule": schedule?.stored ?? .null, "reminder_days": reminderDays.map { .int(Int64($0)) } ?? .null,
        ]
    }
}
