package import People
package import Primitives
package import Storage

/// How long a mailbox that was taken away can be brought back.
private let regret: Duration = .hours(24)
private let sealingPurpose = "mailbox password"

/// Adds a mailbox; it is looked into at once.
package func addMailbox(
    _ draft: MailboxDraft, password: String, sealedBy key: InstallSecret, by act: Act, in tx: Transaction
) throws -> MailboxID {
    let draft = try draft.checked()
    guard !password.isEmpty else { throw MailboxRefusal.passwordMissing }
    try MailboxRecord.forgetRemoved(before: act.at - regret, in: tx)
    let others = try MailboxRecord.all(in: tx)
    guard others.count < PolledMailbox.limit else { throw MailboxRefusal.tooMany }
    guard !others.contains(where: { $0.draft.isSameFolder(as: draft) }) else { throw MailboxRefusal.alreadyThere }
    let mailbox = PolledMailbox(
        id: act.newID(), draft: draft, takesFrom: draft.takesOld ? nil : act.at, isActive: true, place: .start,
        health: .untried, takenCount: 0, skippedCount: 0, takenAt: nil, version: 1)
    let sealed = try seal(password, of: mailbox.id, by: key)
    try MailboxRecord.insert(mailbox, password: sealed, at: act.at, in: tx)
    tx.append(Event("mailbox.added", subject: mailbox.id.uuid, act: act))
    return mailbox.id
}

/// Writes what a person changed while nobody else did since `version`; nil keeps the password that is there.
package func changeMailbox(
    _ id: MailboxID, to draft: MailboxDraft, password: String?, version: Int, sealedBy key: InstallSecret, by act: Act,
    in tx: Transaction
) throws {
    let draft = try draft.checked()
    guard let mailbox = try MailboxRecord.find(id, in: tx) else { throw MailboxRefusal.unknown }
    guard mailbox.version == version else { throw StaleVersion() }
    let others = try MailboxRecord.all(in: tx).filter { $0.id != id }
    guard !others.contains(where: { $0.draft.isSameFolder(as: draft) }) else { throw MailboxRefusal.alreadyThere }
    // A password must never be sent to a server that it was not given for.
    guard password != nil || draft.host == mailbox.draft.host else { throw MailboxRefusal.passwordMissing }
    try MailboxRecord.update(mailbox.changed(to: draft, at: act.at), at: act.at, in: tx)
    if let password { try MailboxRecord.setPassword(try seal(password, of: id, by: key), of: id, in: tx) }
    tx.append(Event("mailbox.changed", subject: id.uuid, act: act))
}

/// Switches a mailbox on, from where it was left, or off.
package func switchMailbox(_ id: MailboxID, on: Bool, by act: Act, in tx: Transaction) throws {
    guard var mailbox = try MailboxRecord.find(id, in: tx) else { throw MailboxRefusal.unknown }
    guard mailbox.isActive != on else { return }
    mailbox.isActive = on
    mailbox.health = .untried
    try MailboxRecord.update(mailbox, at: act.at, in: tx)
    tx.append(Event("mailbox.changed", subject: id.uuid, facts: ["active": .bool(on)], act: act))
}

/// Takes a mailbox away; for a day ``restoreMailbox(_:by:in:)`` brings it back, then its password is forgotten.
package func removeMailbox(_ id: MailboxID, by act: Act, in tx: Transaction) throws {
    try MailboxRecord.forgetRemoved(before: act.at - regret, in: tx)
    guard try MailboxRecord.setRemoved(id, at: act.at, now: act.at, in: tx) else { throw MailboxRefusal.unknown }
    tx.append(Event("mailbox.removed", subject: id.uuid, act: act))
}

/// Brings back a mailbox that was taken away; one that is there stays as it is.
package func restoreMailbox(_ id: MailboxID, by act: Act, in tx: Transaction) throws {
    guard let mailbox = try MailboxRecord.find(id, withRemoved: true, in: tx) else { throw MailboxRefusal.unknown }
    let others = try MailboxRecord.all(in: tx).filter { $0.id != id }
    guard !others.contains(where: { $0.draft.isSameFolder(as: mailbox.draft) }) else {
        throw MailboxRefusal.alreadyThere
    }
    guard try MailboxRecord.setRemoved(id, at: nil, now: act.at, in: tx) else { return }
    tx.append(Event("mailbox.restored", subject: id.uuid, act: act))
}

/// The password of a mailbox; nil when the install's own secret was changed.
func mailboxPassword(of id: MailboxID, openedBy key: InstallSecret, in snapshot: Snapshot) throws -> String? {
    try MailboxRecord.sealedPassword(of: id, in: snapshot)
        .flatMap { Secrets.bytes(base64URL: $0) }
        .flatMap { key.open($0, purpose: sealingPurpose, context: id.description) }
        .map { String(decoding: $0, as: UTF8.self) }
}

private func seal(_ password: String, of id: MailboxID, by key: InstallSecret) throws -> String {
    Secrets.base64URL(try key.seal(Array(password.utf8), purpose: sealingPurpose, context: id.description))
}

extension MailboxDraft {
    fileprivate func isSameFolder(as other: MailboxDraft) -> Bool {
        (host, port, user, folder) == (other.host, other.port, other.user, other.folder)
    }
}
