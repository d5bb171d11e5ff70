package import People
package import Primitives
package import Storage
package import Webhooks

/// What a person states about a target; the address was checked by the policy before.
package struct WebhookDraft: Hashable, Sendable {
    /// What people call it.
    package var name: String
    /// The address that is called.
    package var url: String
    /// What it is told.
    package var kinds: Set<WebhookKind>

    /// A draft as typed.
    package init(name: String, url: String, kinds: Set<WebhookKind>) {
        self.name = name
        self.url = url
        self.kinds = kinds
    }

    fileprivate func checked() throws(WebhookRefusal) -> WebhookDraft {
        var draft = self
        draft.name = name.trimmed
        draft.url = url.trimmed
        guard !draft.name.isEmpty, draft.name.count <= Limits.lineCharacters else { throw .nameMissing }
        guard !kinds.isEmpty else { throw .noKinds }
        return draft
    }
}

/// Adds a target and gives its secret, which is shown once and kept sealed.
package func addWebhook(
    _ draft: WebhookDraft, sealedBy key: InstallSecret, by act: Act, in tx: Transaction
) throws -> (id: WebhookID, secret: WebhookSecret) {
    let draft = try draft.checked()
    guard try WebhookRecord.all(in: tx).count < WebhookEndpoint.limit else { throw WebhookRefusal.tooMany }
    let target = WebhookEndpoint(
        id: act.newID(), name: draft.name, url: draft.url, kinds: draft.kinds, off: nil, offAt: nil, failures: 0,
        failingSince: nil, oldSecretUntil: nil, createdAt: act.at, version: 1)
    let (secret, sealed) = try newSecret(for: target.id, sealedBy: key)
    try WebhookRecord.insert(target, secret: sealed, in: tx)
    tx.append(Event("webhook.added", subject: target.id.uuid, act: act))
    return (target.id, secret)
}

/// Writes name, address and kinds while nobody else changed them since `version`.
package func changeWebhook(
    _ id: WebhookID, to draft: WebhookDraft, version: Int, by act: Act, in tx: Transaction
) throws {
    let draft = try draft.checked()
    guard var target = try WebhookRecord.find(id, in: tx) else { throw WebhookRefusal.unknown }
    guard target.version == version else { throw StaleVersion() }
    (target.name, target.url, target.kinds) = (draft.name, draft.url, draft.kinds)
    try WebhookRecord.update(target, in: tx)
    tx.append(Event("webhook.changed", subject: id.uuid, act: act))
}

/// Switches a target on with a clean slate, or off by hand.
package func switchWebhook(_ id: WebhookID, on: Bool, by act: Act, in tx: Transaction) throws {
    guard let target = try WebhookRecord.find(id, in: tx) else { throw WebhookRefusal.unknown }
    guard (target.off == nil) != on else { return }
    try WebhookRecord.update(target.switched(on: on, at: act.at), in: tx)
    tx.append(Event("webhook.changed", subject: id.uuid, facts: ["active": .bool(on)], act: act))
}

/// Makes a new secret and gives it; for a day calls are signed with the one before as well.
package func rotateWebhook(
    _ id: WebhookID, sealedBy key: InstallSecret, by act: Act, in tx: Transaction
) throws -> WebhookSecret {
    guard try WebhookRecord.find(id, in: tx) != nil else { throw WebhookRefusal.unknown }
    let (secret, sealed) = try newSecret(for: id, sealedBy: key)
    try WebhookRecord.rotate(id, to: sealed, until: act.at + WebhookEndpoint.secretOverlap, in: tx)
    tx.append(Event("webhook.rotated", subject: id.uuid, act: act))
    return secret
}

/// Takes a target away; nothing more is sent, and ``restoreWebhook(_:by:in:)`` brings it back.
package func removeWebhook(_ id: WebhookID, by act: Act, in tx: Transaction) throws {
    guard try WebhookRecord.setRemoved(id, at: act.at, in: tx) else { throw WebhookRefusal.unknown }
    tx.append(Event("webhook.removed", subject: id.uuid, act: act))
}

/// Brings back a target that was taken away; one that is there stays as it is.
package func restoreWebhook(_ id: WebhookID, by act: Act, in tx: Transaction) throws {
    guard try WebhookRecord.find(id, withRemoved: true, in: tx) != nil else { throw WebhookRefusal.unknown }
    guard try WebhookRecord.setRemoved(id, at: nil, in: tx) else { return }
    tx.append(Event("webhook.restored", subject: id.uuid, act: act))
}

private let sealingPurpose = "webhook secret"

private func newSecret(
    for id: WebhookID, sealedBy key: InstallSecret
) throws -> (secret: WebhookSecret, sealed: String) {
    let bytes = Secrets.randomBytes(32)
    guard let secret = WebhookSecret(bytes: bytes) else { preconditionFailure("32 bytes make a secret") }
    let sealed = try key.seal(bytes, purpose: sealingPurpose, context: id.description)
    return (secret, Secrets.base64URL(sealed))
}

/// The secrets that a call of this target is signed with now; none when the install's own secret was changed.
package func webhookSecrets(
    of id: WebhookID, openedBy key: InstallSecret, at now: Instant, in snapshot: Snapshot
) throws -> [WebhookSecret] {
    try WebhookRecord.secrets(of: id, at: now, in: snapshot).compactMap { text in
        Secrets.bytes(base64URL: text)
            .flatMap { key.open($0, purpose: sealingPurpose, context: id.description) }
            .flatMap { WebhookSecret(bytes: $0) }
    }
}
