package import Primitives
package import Storage

/// A secret that is shown to the person and not kept until its first code was typed.
package struct OfferedTimeCode: Sendable {
    /// The new secret, for the picture and for typing by hand.
    package let secret: [UInt8]
    /// The sealed form that travels with the form.
    package let ticket: String
}

/// Makes a secret for the picture that an authenticator app reads.
package func offerTimeCode(to staff: StaffID, at now: Instant, secret: InstallSecret) throws -> OfferedTimeCode {
    let bytes = Secrets.randomBytes(TimeCode.secretBytes)
    let ticket = try Ticket.issue(.newTimeCode, staff: staff, content: bytes, at: now, secret: secret)
    return OfferedTimeCode(secret: bytes, ticket: ticket)
}

/// Opens the form's ticket again, so that a mistyped code shows the same picture.
package func offeredTimeCode(_ ticket: String, to staff: StaffID, at now: Instant, secret: InstallSecret)
    -> OfferedTimeCode?
{
    guard let opened = Ticket(ticket, .newTimeCode, at: now, secret: secret), opened.staff == staff else { return nil }
    return OfferedTimeCode(secret: opened.content, ticket: ticket)
}

/// Switches one-time codes on once the person typed the first one; it is used up by this.
package func acceptTimeCode(_ code: String, ticket: String, secret: InstallSecret, by act: Act, in tx: Transaction)
    throws
{
    guard let staff = act.actor.staff, let offered = offeredTimeCode(ticket, to: staff, at: act.at, secret: secret)
    else {
        throw TimeCodeRefusal.stale
    }
    guard let step = TimeCode.matchingStep(code, secret: offered.secret, at: act.at, after: nil) else {
        throw TimeCodeRefusal.wrongCode
    }
    let sealed = try secret.seal(offered.secret, purpose: timeCodePurpose, context: staff.description)
    try StaffRecord.setTimeCode(sealed, step: step, of: staff, in: tx)
    tx.append(Event("staff.code_switched", subject: staff.uuid, facts: ["on": true], act: act))
}

/// Switches the person's own one-time codes off; the password is asked first.
package func dropTimeCode(of signedIn: SignedIn, password: String, at now: Instant, through desk: SignInDesk)
    async throws
{
    guard try await isPassword(password, of: signedIn.staff, at: now, through: desk) else {
        throw TimeCodeRefusal.wrongPassword
    }
    let act = Act(tenant: signedIn.tenant.id, actor: .staff(signedIn.staff.id), at: now, ids: desk.ids)
    try await desk.database.write(in: act.tenant) { tx in try clearTimeCode(of: signedIn.staff.id, by: act, in: tx) }
}

/// Switches a member's one-time codes off after a lost phone, as an administrator does; the member's sessions end.
package func resetTimeCode(of staff: StaffID, by act: Act, in tx: Transaction) throws {
    guard try MembershipRecord.find(staff, tenant: act.tenant, in: tx) != nil else { throw MembershipRefusal.unknown }
    try clearTimeCode(of: staff, by: act, in: tx)
    try SessionRecord.endAll(of: staff, at: act.at, in: tx)
}

private func clearTimeCode(of staff: StaffID, by act: Act, in tx: Transaction) throws {
    try StaffRecord.setTimeCode(nil, step: nil, of: staff, in: tx)
    tx.append(Event("staff.code_switched", subject: staff.uuid, facts: ["on": false], act: act))
}
