import Handling
import Listening
import People
import Primitives
import Storage

/// Tells those who may approve of an offer that waits for too long, and the owner of one that the customer does not answer;
/// each rings once, climbs nowhere, and ends when the offer moves.
func hearOffer(_ event: Event, by act: Act, in tx: Transaction) throws {
    switch event.kind {
    case "offer.approval_waits":
        let people: [StaffID] = (event.facts["people"]?.elements ?? []).compactMap { $0.id() }
        try raise(.approval(event.subject), event, on: .leads, assignee: nil, among: people, by: act, in: tx)
    case "offer.unanswered":
        try raise(.unanswered(event.subject), event, on: .owner, assignee: event.facts["owner"]?.id(), by: act, in: tx)
    default:
        for matter in [AlertMatter.approval(event.subject), .unanswered(event.subject)] {
            for alert in try AlertRecord.ofCause(matter.causeKey, since: Instant(milliseconds: 0), in: tx) {
                try end(alert, because: event.actor.staff, by: act, in: tx)
            }
        }
    }
}

private func raise(
    _ matter: AlertMatter, _ event: Event, on group: AlertLadder.People, assignee: StaffID?,
    among people: [StaffID] = [],
    by act: Act, in tx: Transaction
) throws {
    guard try AlertRecord.ofCause(matter.causeKey, since: Instant(milliseconds: 0), in: tx).isEmpty else { return }
    let item = try event.caseID.flatMap { try CaseRecord.find(CaseID($0), in: tx) }
    let alert = Alert(
        id: act.newID(), rule: nil, causeKey: matter.causeKey, feedback: nil, caseID: item?.id,
        customer: event.customerID.map { CustomerID($0) }, face: nil, level: 0, state: .ringing, assignee: assignee,
        team: nil, count: 1, raisedAt: act.at, climbsAt: nil, ladder: AlertLadder([.init(group, minutes: 1440)]),
        acknowledgedAt: nil, acknowledgedBy: nil)
    try AlertRecord.insert(alert, in: tx)
    let facts: JSONValue = [
        "level": 0, "case": .id(alert.caseID), "offer": .id(Identifier<Alert>(event.subject)),
        "assignee": .id(assignee),
    ]
    tx.append(alert.event("alert.raised", facts, act))
    try ring(alert, notices: [.live, .email], among: people, by: act, in: tx)
}
