package import Primitives
package import Storage

/// Changes what a survey read at `version` asks after its main answer; throws the first ``QuestionProblem``, ``SurveyRefusal/unknown``
/// or ``StaleVersion``.
package func changeQuestions(
    of id: SurveyID, to questions: SurveyQuestions, version: Int, by act: Act, in tx: Transaction
) throws {
    if let problem = questions.problems.first { throw problem }
    guard let current = try SurveyRecord.find(id, in: tx) else { throw SurveyRefusal.unknown }
    guard current.version == version else { throw StaleVersion() }
    let keyed = questions.keyed {
        let key: SurveyID = act.newID()
        return key.description
    }
    guard keyed != current.questions else { return }
    var survey = current
    survey.questions = keyed
    try SurveyRecord.update(survey, in: tx)
    tx.append(
        Event(
            "survey.questions_changed", subject: id.uuid,
            facts: [
                "drivers": .int(Int64(keyed.drivers.count)), "reasons": .int(Int64(keyed.reasons.count)),
                "follow_up": .bool(keyed.followUp != nil),
            ], act: act))
}
