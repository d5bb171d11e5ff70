import People
package import Primitives
package import Storage

/// Takes one push of a telephone system; the same moment of the same call again changes nothing.
@discardableResult
package func hearCall(
    _ push: CallPush, of system: PhoneSystemID, by act: Act, in tx: Transaction
) throws -> CallID {
    let plan = try TenantRecord.find(tx.tenant, in: tx)?.dialingPlan
    let known = try CallRecord.find(reference: push.reference, of: system, in: tx)
    let before = known ?? Call(act.newID(), of: push, system: system, at: act.at)
    let extensions = push.ourSide(of: before.direction).compactMap { PhoneExtension($0, plan: plan) }
    let people = try ExtensionRecord.owners(of: extensions, in: tx)
    guard var call = before.hearing(push, people: people, plan: plan, at: act.at) else { return before.id }
    if call.customer == nil, let number = call.number {
        call.customer = try CustomerRecord.find(phone: number, in: tx)?.id
    }
    if known == nil { try CallRecord.insert(call, in: tx) } else { try CallRecord.update(call, in: tx) }
    tx.append(call.event(push.event, changedFrom: before, act))
    return call.id
}

/// Puts the card of the agent's own call away.
package func dismissCall(_ id: CallID, by act: Act, in tx: Transaction) throws {
    guard var call = try CallRecord.find(id, in: tx), let staff = act.actor.staff, call.agent == staff else {
        throw TelephonyRefusal.unknown
    }
    guard call.dismissedAt == nil else { return }
    call.dismissedAt = act.at
    try CallRecord.update(call, in: tx)
    tx.append(
        Event(
            "call.dismissed", subject: id.uuid, customerID: call.customer?.uuid, facts: ["people": [.id(staff)]],
            act: act))
}

extension Call {
    /// What measures and open pages read: times and ids, never the number.
    fileprivate func event(_ moment: CallEvent, changedFrom before: Call, _ act: Act) -> Event {
        let people = people(changedFrom: before)
        var facts: [String: JSONValue] = [
            "direction": .string(direction.rawValue), "system": .id(system), "known": .bool(customer != nil),
            "agent": .id(agent), "people": .array(people.map { .id($0) }),
        ]
        if moment == .answer, let wait { facts["wait_ms"] = .int(wait.milliseconds) }
        if moment == .hangup {
            facts["missed"] = .bool(isMissed)
            if let talk { facts["talk_ms"] = .int(talk.milliseconds) }
        }
        return Event(
            moment.kind, subject: id.uuid, customerID: customer?.uuid, facts: .object(facts), act: act)
    }
}
