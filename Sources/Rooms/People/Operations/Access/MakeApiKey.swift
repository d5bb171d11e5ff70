package import Primitives
package import Storage

/// Makes a key and gives its secret, which begins with `aram_` so that leak scanners find it and is never shown again.
package func makeApiKey(
    _ name: String, scopes: Set<ApiScope>, by act: Act, in tx: Transaction
) throws -> (id: ApiKeyID, secret: String) {
    let checked = name.trimmed
    guard !checked.isEmpty, checked.count <= Limits.lineCharacters else { throw ApiKeyRefusal.nameMissing }
    guard !scopes.isEmpty else { throw ApiKeyRefusal.noScope }
    let id: ApiKeyID = act.newID()
    let secret = "aram_" + Secrets.newToken()
    try tx.run(
        """
        INSERT INTO api_keys (tenant_id, key_id, name, secret_hash, scopes, created_by, created_at)
        VALUES (\(act.tenant), \(id), \(checked), \(Secrets.hash(secret)), \(scopes.words), \(act.actor.staff),
                \(act.at))
        """)
    tx.append(Event("key.made", subject: id.uuid, facts: ["scopes": .string(scopes.words)], act: act))
    return (id, secret)
}

/// Stops a key for good.
package func revokeApiKey(_ id: ApiKeyID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE api_keys SET revoked_at = \(act.at)
        WHERE tenant_id = \(act.tenant) AND key_id = \(id) AND revoked_at IS NULL
        """)
    guard changed == 1 else { throw ApiKeyRefusal.unknown }
    tx.append(Event("key.revoked", subject: id.uuid, act: act))
}
