package import Primitives
import Storage

/// Signs a person in by address and password; hashing runs on its own threads, between two short transactions.
package func signIn(_ attempt: SignInAttempt, at now: Instant, through desk: SignInDesk) async throws -> SignInOutcome {
    let account = ThrottleRecord.accountKey(attempt.email)
    let address = ThrottleRecord.addressKey(attempt.visitor.address)
    let wait = try await desk.database.write(in: nil) { tx in
        try ThrottleRecord.blockedUntil(address, at: now, in: tx)
            ?? ThrottleRecord.claim(.account, key: account, at: now, in: tx)
    }
    if let wait { return .wait(until: wait) }
    guard let person = try await personWithPassword(attempt, through: desk) else {
        _ = try await desk.database.write(in: nil) { tx in
            try ThrottleRecord.claim(.address, key: address, at: now, in: tx)
        }
        return .wrong
    }
    let newHash = desk.hasher.isOutdated(person.hash) ? try await desk.hasher.hash(attempt.password) : nil
    try await desk.database.write(in: nil) { tx in
        try ThrottleRecord.clear(account, in: tx)
        if let newHash { try StaffRecord.setPasswordHash(newHash, of: person.staff.id, in: tx) }
    }
    guard person.staff.hasTimeCode else {
        return try await open(person.staff.id, attempt.visitor, at: now, through: desk)
    }
    guard let code = attempt.code else { return .codeNeeded(person.staff.id) }
    return try await signIn(person.staff.id, code: code, visitor: attempt.visitor, at: now, through: desk)
}

/// Signs a person in whose password was right and who now types a one-time code; each code works once.
package func signIn(
    _ staff: StaffID, code: String, visitor: Visitor, at now: Instant, through desk: SignInDesk
) async throws -> SignInOutcome {
    let secret = desk.secret
    let refused: SignInOutcome? = try await desk.database.write(in: nil) { tx in
        let key = ThrottleRecord.codeKey(staff)
        if let wait = try ThrottleRecord.claim(.account, key: key, at: now, in: tx) { return .wait(until: wait) }
        guard try isRightCode(code, of: staff, at: now, secret: secret, in: tx) else { return .codeWrong }
        try ThrottleRecord.clear(key, in: tx)
        return nil
    }
    if let refused { return refused }
    return try await open(staff, visitor, at: now, through: desk)
}

/// Whether the code belongs to the person and to this time, and uses its step up.
func isRightCode(
    _ code: String, of staff: StaffID, at now: Instant, secret: InstallSecret, in tx: Transaction
) throws -> Bool {
    guard let (sealed, lastStep) = try StaffRecord.timeCode(of: staff, in: tx),
        let key = secret.open(sealed, purpose: timeCodePurpose, context: staff.description),
        let step = TimeCode.matchingStep(code, secret: key, at: now, after: lastStep)
    else { return false }
    return try StaffRecord.useStep(step, of: staff, in: tx)
}

/// Under which purpose secrets of one-time codes are sealed.
let timeCodePurpose = "time code secret"

/// The person whose password it is; takes the same time whether the address has an account or not.
private func personWithPassword(
    _ attempt: SignInAttempt, through desk: SignInDesk
) async throws -> (staff: StaffMember, hash: String)? {
    let found = try await desk.database.read(in: nil) { snapshot -> (staff: StaffMember, hash: String)? in
        guard let email = EmailAddress(attempt.email), let staff = try StaffRecord.find(email: email, in: snapshot),
            let hash = try StaffRecord.passwordHash(of: staff.id, in: snapshot)
        else { return nil }
        return (staff, hash)
    }
    let password = String(decoding: attempt.password.utf8.prefix(PasswordRule.maximumBytes), as: UTF8.self)
    guard let found, found.staff.isActive else {
        try await desk.hasher.pretend(password)
        return nil
    }
    return try await desk.hasher.verify(password, against: found.hash) ? found : nil
}

private func open(
    _ staff: StaffID, _ visitor: Visitor, at now: Instant, through desk: SignInDesk
) async throws -> SignInOutcome {
    let ids = desk.ids
    let opened = try await desk.database.write(in: nil) { tx -> OpenedSession? in
        guard let tenant = try SessionRecord.homeTenant(of: staff, in: tx) else { return nil }
        let act = Act(tenant: tenant, actor: .staff(staff), at: now, ids: ids)
        return try startSession(of: staff, userAgent: visitor.userAgent, by: act, in: tx)
    }
    return opened.map { .signedIn($0) } ?? .noBrand
}
