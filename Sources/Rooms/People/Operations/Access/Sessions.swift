package import Primitives
package import Storage

/// Opens a session of a person in the act's brand with a new secret.
package func startSession(of staff: StaffID, userAgent: String, by act: Act, in tx: Transaction) throws -> OpenedSession
{
    let session = Session(
        id: act.newID(), staff: staff, tenant: act.tenant, userAgent: String(userAgent.prefix(Limits.lineCharacters)),
        createdAt: act.at, seenAt: act.at, expiresAt: act.at + Session.absoluteLimit)
    let secret = Secrets.newToken()
    try SessionRecord.insert(session, secret: secret, in: tx)
    tx.append(Event("session.started", subject: session.id.uuid, facts: ["staff": .id(staff)], act: act))
    return OpenedSession(secret: secret, session: session)
}

/// Ends one of a person's own sessions, the present one or another; ending an ended one changes nothing.
package func endSession(_ id: SessionID, of staff: StaffID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE sessions SET ended_at = \(act.at)
        WHERE session_id = \(id) AND staff_id = \(staff) AND ended_at IS NULL
        """)
    guard changed == 1 else { return }
    tx.append(Event("session.ended", subject: id.uuid, facts: ["staff": .id(staff)], act: act))
}

/// Ends every open session of a member, as after a lost device; gives how many there were.
@discardableResult
package func endSessions(of staff: StaffID, by act: Act, in tx: Transaction) throws -> Int {
    guard try MembershipRecord.find(staff, tenant: act.tenant, in: tx) != nil else { throw MembershipRefusal.unknown }
    let open = try SessionRecord.open(of: staff, at: act.at, in: tx)
    try SessionRecord.endAll(of: staff, at: act.at, in: tx)
    for session in open {
        tx.append(Event("session.ended", subject: session.id.uuid, facts: ["staff": .id(staff)], act: act))
    }
    return open.count
}

/// Moves a session to another brand of the person; refused where the person is no active member.
package func switchBrand(_ session: Session, to tenant: TenantID, by act: Act, in tx: Transaction) throws {
    guard let membership = try MembershipRecord.find(session.staff, tenant: tenant, in: tx), membership.isActive else {
        throw MembershipRefusal.unknown
    }
    try tx.run("UPDATE sessions SET tenant_id = \(tenant) WHERE session_id = \(session.id)")
    tx.append(Event("session.ended", subject: session.id.uuid, facts: ["staff": .id(session.staff)], act: act))
    let there = Act(tenant: tenant, actor: act.actor, at: act.at, ids: act.ids)
    tx.append(Event("session.started", subject: session.id.uuid, facts: ["staff": .id(session.staff)], act: there))
}
