package import Handling
import Listening
import People
import Primitives
import Storage

/// Rings the owner of a promise that is about to break, until it is kept, moved or not wanted any more; one warning rings
/// once, and when nobody took it by the due time it climbs.
func hearPromise(_ event: Event, by act: Act, in tx: Transaction) throws {
    let cause = AlertMatter.promise(event.subject).causeKey
    let open = try AlertRecord.ofCause(cause, since: Instant(milliseconds: 0), in: tx).filter(\.isOpen)
    guard event.kind == "promise.warned" else {
        for alert in open { try end(alert, because: event.actor.staff, by: act, in: tx) }
        return
    }
    guard open.isEmpty, let due = event.facts["due"]?.integer else { return }
    let item = try event.caseID.flatMap { try CaseRecord.find(CaseID($0), in: tx) }
    let alert = Alert(
        id: act.newID(), rule: nil, causeKey: cause, feedback: nil, caseID: item?.id,
        customer: event.customerID.map { CustomerID($0) }, face: nil, level: 0, state: .ringing,
        assignee: event.facts["owner"]?.id() ?? item?.assignee, team: item?.team, count: 1, raisedAt: act.at,
        climbsAt: max(Instant(milliseconds: due), act.at + .minutes(promiseLadder.rung(0).minutes)),
        ladder: promiseLadder,
        acknowledgedAt: nil, acknowledgedBy: nil)
    try AlertRecord.insert(alert, in: tx)
    let facts: JSONValue = [
        "level": 0, "case": .id(alert.caseID), "promise": .id(Identifier<Alert>(event.subject)),
        "assignee": .id(alert.assignee),
    ]
    tx.append(alert.event("alert.raised", facts, act))
    try ring(alert, notices: [.live, .email], by: act, in: tx)
}

/// A promise concerns its owner and then the leads: colleagues did not make it.
private let promiseLadder = AlertLadder([.init(.owner, minutes: 15), .init(.leads, minutes: 15)])

/// Ends the ringing in the name of who did something about it, or of who was rung.
func end(_ alert: Alert, because staff: StaffID?, by act: Act, in tx: Transaction) throws {
    guard let staff = staff ?? alert.assignee else { return }
    try acknowledge(alert, by: staff, act, in: tx)
}
