import Primitives
import Storage

/// Counts an answer once, moves it when the customer changes the face, and takes it out when it is voided.
func hearRating(_ logged: LoggedEvent, in tx: Transaction) throws {
    let event = logged.event
    let known = try MeasuredRecord.find(.rating, event.subject, in: tx)
    switch event.kind {
    case "feedback.confirmed":
        guard known == nil else { return }
        var rating = try Measured(.rating, logged, in: tx)
        rating.word = event.facts["face"]?.text
        rating.day = event.facts["local_day"]?.text ?? rating.day
        rating.staff = event.facts.uuid("staff")
        rating.invitation = event.facts.uuid("invitation")
        rating.survey = event.facts.uuid("survey")
        rating.touchpoint = event.facts["touchpoint"]?.text
        try MeasuredRecord.keep(rating, in: tx)
        try MeasuredRecord.rollUp(rating, 1, in: tx)
        try markInvitation(of: rating, answered: true, in: tx)
    case "feedback.changed":
        guard var rating = known else { return }
        try MeasuredRecord.rollUp(rating, -1, in: tx)
        rating.word = event.facts["to"]?.text
        rating.sequence = logged.sequence
        try MeasuredRecord.keep(rating, in: tx)
        try MeasuredRecord.rollUp(rating, 1, in: tx)
    default:
        guard let rating = known else { return }
        try MeasuredRecord.rollUp(rating, -1, in: tx)
        try MeasuredRecord.remove(.rating, event.subject, in: tx)
        try markInvitation(of: rating, answered: false, in: tx)
    }
}
