import Primitives
import Storage

/// Follows a case from opening to closing: whose it is, whether it is angry, and when a person first answered.
func hearCase(_ logged: LoggedEvent, in tx: Transaction) throws {
    let event = logged.event
    if event.kind == "case.opened" {
        var opened = try Measured(.item, logged, in: tx)
        let isAngry = event.facts["face"]?.text == "angry" || (event.facts["anger"]?.integer ?? 0) >= 2
        opened.word = isAngry ? "angry" : event.facts["face"]?.text
        opened.touchpoint = event.facts["touchpoint"]?.text
        opened.staff = nil
        return try MeasuredRecord.keep(opened, in: tx)
    }
    guard var item = try MeasuredRecord.find(.item, event.subject, in: tx) else { return }
    switch event.kind {
    case "case.taken": item.staff = event.actor.staff?.uuid
    case "case.assigned", "case.passed": item.staff = event.facts.uuid("to")
    case "case.closed", "case.merged": item.endedAt = event.at
    case "case.reopened", "case.unmerged": item.endedAt = nil
    default: return try hearFirstReply(logged, of: item, in: tx)
    }
    try MeasuredRecord.keep(item, in: tx)
}

/// Only the first answer of a person counts, and it is credited to who gave it, not to the owner.
private func hearFirstReply(_ logged: LoggedEvent, of item: Measured, in tx: Transaction) throws {
    let facts = logged.event.facts
    guard facts["first"]?.truth == true, facts["human"]?.truth != false, let minutes = facts["minutes"]?.integer,
        try MeasuredRecord.find(.reply, logged.event.subject, in: tx) == nil
    else { return }
    var reply = try Measured(.reply, logged, in: tx)
    reply.word = item.word == "angry" ? "angry" : "other"
    reply.number = minutes
    try MeasuredRecord.keep(reply, in: tx)
}
