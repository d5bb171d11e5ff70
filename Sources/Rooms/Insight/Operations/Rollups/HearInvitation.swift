import Storage

/// Counts a survey mail on the day on which it left; one that came back unanswered never reached anybody and counts nowhere.
func hearInvitation(_ logged: LoggedEvent, in tx: Transaction) throws {
    let event = logged.event
    let known = try MeasuredRecord.find(.invitation, event.subject, in: tx)
    if event.kind == "invitation.failed" {
        guard known?.word != answeredWord else { return }
        return try MeasuredRecord.remove(.invitation, event.subject, in: tx)
    }
    guard known == nil else { return }
    var invitation = try Measured(.invitation, logged, in: tx)
    invitation.word = askedWord
    invitation.survey = event.facts.uuid("survey")
    try MeasuredRecord.keep(invitation, in: tx)
}

/// Notes that the answer of a survey mail was taken out again.
func markUnanswered(_ rating: Measured, in tx: Transaction) throws {
    guard let id = rating.invitation, var sent = try MeasuredRecord.find(.invitation, id, in: tx) else { return }
    sent.word = askedWord
    try MeasuredRecord.keep(sent, in: tx)
}

/// The word of a survey mail without a counted answer.
let askedWord = "asked"
/// The word of a survey mail whose answer counts.
let answeredWord = "answered"
