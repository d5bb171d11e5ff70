import Handling
package import Primitives
package import Storage

/// The outbox kind of the look at an approval that nobody gave yet.
package let approvalWaitKind = "offer.approval_wait"
/// The outbox kind of the look at a sent offer that the customer did not answer yet.
package let answerWaitKind = "offer.answer_wait"

/// An approval that still waits, as an event that Alerting hears; it names those who may decide now.
package func remindOfApproval(_ id: OfferID, by act: Act, in tx: Transaction) throws {
    guard let offer = try OfferRecord.find(id, in: tx), offer.state == .awaitingApproval else { return }
    let people = try approvers(of: offer, at: act.at, in: tx)
    let facts: JSONValue = [
        "minor": .int(offer.totalMinor), "currency": .string(offer.currency.code),
        "people": .array(people.map { .id($0) }),
    ]
    tx.append(offer.event("offer.approval_waits", facts, act))
}

/// A sent offer without an answer, as an event that Alerting hears; the owner of the case is told, or the maker.
package func remindOfAnswer(_ id: OfferID, by act: Act, in tx: Transaction) throws {
    guard let offer = try OfferRecord.find(id, in: tx), offer.state == .sent, !offer.isExpired(at: act.at),
        let item = try CaseRecord.find(offer.caseID, in: tx), item.isOpen
    else { return }
    let facts: JSONValue = ["owner": .id(item.assignee ?? offer.madeBy), "round": .int(Int64(offer.round))]
    tx.append(offer.event("offer.unanswered", facts, act))
}

func postApprovalTimer(of offer: Offer, by act: Act, in tx: Transaction) throws {
    let minutes = try OfferRemindersRecord.find(in: tx).approvalHours * 60
    // A house that is closed for ten years has nobody to remind.
    guard let due = try ClocksRecord.calendar(in: tx).calendar.deadline(after: minutes, from: act.at) else { return }
    try post(approvalWaitKind, offer, due, by: act, in: tx)
}

func postAnswerTimer(of offer: Offer, by act: Act, in tx: Transaction) throws {
    let days = try OfferRemindersRecord.find(in: tx).answerDays
    try post(answerWaitKind, offer, act.at + .days(days), by: act, in: tx)
}

private func post(_ kind: String, _ offer: Offer, _ due: Instant, by act: Act, in tx: Transaction) throws {
    try tx.post(
        OutboxItem(kind, payload: ["offer": .id(offer.id)], dueAt: due, onceKey: "\(kind):\(offer.id)"), act: act)
}

/// The timers of offers; they are outbox rows, so a restart loses none.
package func offerTimerWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(approvalWaitKind, answerWaitKind) { item in
        guard let id: OfferID = item.payload["offer"]?.id() else { return .never("the row names no offer") }
        let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
        do {
            try await database.write(in: item.tenant) { tx in
                if item.kind == approvalWaitKind {
                    try remindOfApproval(id, by: act, in: tx)
                } else {
                    try remindOfAnswer(id, by: act, in: tx)
                }
            }
            return .done
        } catch {
            return .later("the timer failed: \(type(of: error))")
        }
    }
}
