import People
package import Primitives
package import Storage

/// The outbox kind of the timer that writes to all leads of a brand.
package let digestDayKind = "digest.day"

/// The outbox kind of one lead's digest.
package let digestMailKind = "digest.mail"

/// The name of the brand's setting: the minute of the day, or -1 for never.
let digestSetting = "digest_minute"

extension Tenant {
    /// When the brand's leads get their digest; nil when it is off.
    package var digestTime: DigestTime? {
        DigestTime(minute: Int(settings[digestSetting]?.integer ?? Int64(DigestTime.usualMinute)))
    }
}

/// The timer of the next digest, if one must still be set.
package func missingDigest(at now: Instant, in snapshot: Snapshot) throws -> OutboxItem? {
    guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
        let item = digestTimer(of: tenant, after: now)
    else { return nil }
    return try item.onceKey.map { try snapshot.isPosted(onceKey: $0) } == true ? nil : item
}

/// Sets the timer of the next digest; setting it twice changes nothing.
package func planDigest(by act: Act, in tx: Transaction) throws {
    guard let item = try missingDigest(at: act.at, in: tx) else { return }
    try tx.post(item, act: act)
}

/// Writes the time of the digest, nil for never, and moves the timer that waits.
package func setDigestTime(_ time: DigestTime?, by act: Act, in tx: Transaction) throws {
    guard let tenant = try TenantRecord.find(act.tenant, in: tx) else { throw TenantRefusal.unknown }
    guard tenant.digestTime != time else { return }
    if let old = digestTimer(of: tenant, after: act.at)?.onceKey { try tx.withdraw(onceKey: old) }
    try changeSetting(digestSetting, to: .int(Int64(time?.minute ?? -1)), by: act, in: tx)
    try planDigest(by: act, in: tx)
}

/// Posts the mails of a day to every lead who wants one, sets the next timer, and forgets old deliveries of webhooks.
package func sendDigests(day: String, minute: Int, by act: Act, in tx: Transaction) throws {
    try planDigest(by: act, in: tx)
    try DeliveryRecord.forgetDelivered(before: act.at - .days(30), in: tx)
    guard let tenant = try TenantRecord.find(act.tenant, in: tx), tenant.digestTime?.minute == minute else { return }
    for staff in try MembershipRecord.holders(of: .lead, in: tx) where try DigestWish.wants(staff, in: tx) {
        try tx.post(
            OutboxItem(
                digestMailKind, payload: ["staff": .id(staff), "day": .string(day)], dueAt: act.at,
                onceKey: "digest.mail:\(day):\(staff)"), act: act)
    }
}

private func digestTimer(of tenant: Tenant, after now: Instant) -> OutboxItem? {
    guard let time = tenant.digestTime else { return nil }
    let (day, at) = time.next(after: now, in: tenant.zone)
    return OutboxItem(
        digestDayKind, payload: ["day": .string(day.iso8601), "minute": .int(Int64(time.minute))], dueAt: at,
        onceKey: "digest.day:\(day.iso8601):\(time.minute)")
}
