package import Primitives
import Storage

/// Gives the person of a session a new password and ends their other sessions; the present password is asked first.
package func changePassword(
    of signedIn: SignedIn, from present: String, to new: String, at now: Instant, through desk: SignInDesk
) async throws {
    let staff = signedIn.staff
    try PasswordRule.check(new, email: staff.email)
    guard try await isPassword(present, of: staff, at: now, through: desk) else { throw PasswordRefusal.wrongPresent }
    let hash = try await desk.hasher.hash(new)
    let act = Act(tenant: signedIn.tenant.id, actor: .staff(staff.id), at: now, ids: desk.ids)
    try await desk.database.write(in: act.tenant) { tx in
        try StaffRecord.setPasswordHash(hash, of: staff.id, in: tx)
        try SessionRecord.endAll(of: staff.id, except: signedIn.session.id, at: now, in: tx)
        tx.append(Event("staff.password_changed", subject: staff.id.uuid, act: act))
    }
}

/// Whether it is the person's present password; counted like a sign-in, so that an open page is no place to guess.
func isPassword(_ password: String, of staff: StaffMember, at now: Instant, through desk: SignInDesk) async throws
    -> Bool
{
    let key = ThrottleRecord.accountKey(staff.email.description)
    let hash = try await desk.database.write(in: nil) { tx -> String? in
        guard try ThrottleRecord.claim(.account, key: key, at: now, in: tx) == nil else { return nil }
        return try StaffRecord.passwordHash(of: staff.id, in: tx)
    }
    guard let hash, try await desk.hasher.verify(password, against: hash) else { return false }
    try await desk.database.write(in: nil) { tx in try ThrottleRecord.clear(key, in: tx) }
    return true
}
