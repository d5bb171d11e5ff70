package import Primitives
package import Storage

/// Writes a brand's details while nobody else changed them since `version`.
package func changeTenant(_ details: TenantDetails, version: Int, by act: Act, in tx: Transaction) throws {
    let checked = try details.checked()
    guard var tenant = try TenantRecord.find(act.tenant, in: tx) else { throw TenantRefusal.unknown }
    guard tenant.version == version else { throw StaleVersion() }
    tenant.name = checked.name
    tenant.language = checked.language
    tenant.timeZone = checked.timeZone
    tenant.currency = checked.currency
    tenant.senderName = checked.senderName
    tenant.senderEmail = checked.senderEmail
    try TenantRecord.update(tenant, in: tx)
    tx.append(Event("tenant.changed", subject: act.tenant.uuid, act: act))
}

/// Writes one member of a brand's settings; null takes it away.
package func changeSetting(_ name: String, to value: JSONValue, by act: Act, in tx: Transaction) throws {
    guard var tenant = try TenantRecord.find(act.tenant, in: tx) else { throw TenantRefusal.unknown }
    guard case .object(var members) = tenant.settings else { throw StorageFailure(.shape, "settings are no object") }
    members[name] = value == .null ? nil : value
    tenant.settings = .object(members)
    try TenantRecord.update(tenant, in: tx)
    tx.append(Event("tenant.changed", subject: act.tenant.uuid, facts: ["setting": .string(name)], act: act))
}
