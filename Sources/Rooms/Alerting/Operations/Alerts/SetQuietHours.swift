import People
package import Primitives
package import Storage

/// Writes the minutes in which nobody gets an alert by mail; nil means never.
package func setQuietHours(_ hours: QuietHours?, by act: Act, in tx: Transaction) throws {
    let stored: JSONValue = hours.map { ["from": .int(Int64($0.from)), "to": .int(Int64($0.to))] } ?? .null
    guard let tenant = try TenantRecord.find(act.tenant, in: tx) else { throw TenantRefusal.unknown }
    guard tenant.settings["quiet_hours"] ?? .null != stored else { return }
    try changeSetting("quiet_hours", to: stored, by: act, in: tx)
}
