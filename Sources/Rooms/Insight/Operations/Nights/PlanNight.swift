import Foundation
import People
package import Primitives
package import Storage

/// The outbox kind of the nightly calculation of a brand.
package let nightKind = "insight.night"

/// The timer of the next night, if one must still be set; a brand that was never calculated has its first night at once.
package func missingNight(at now: Instant, in snapshot: Snapshot) throws -> OutboxItem? {
    guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot) else { return nil }
    let today = LocalDay(now, in: tenant.zone)
    let days = (0...1).map { today.adding(days: $0) }
    guard let day = days.first(where: { nightTime(of: $0, in: tenant.zone) > now }) else { return nil }
    let isFirst = try ValueRecord.basis(in: snapshot) == nil && !(try snapshot.isPosted(onceKey: firstNightKey))
    let item =
        isFirst
        ? OutboxItem(nightKind, payload: [:], dueAt: now, onceKey: firstNightKey)
        : OutboxItem(
            nightKind, payload: [:], dueAt: nightTime(of: day, in: tenant.zone), onceKey: "\(nightKind):\(day.iso8601)")
    return try item.onceKey.map { try snapshot.isPosted(onceKey: $0) } == true ? nil : item
}

/// Sets the timer of the next night; setting it twice changes nothing.
package func planNight(by act: Act, in tx: Transaction) throws {
    guard let item = try missingNight(at: act.at, in: tx) else { return }
    try tx.post(item, act: act)
}

private let firstNightKey = "\(nightKind):first"

/// Ten past three where the brand lives, when nobody waits for a page.
private func nightTime(of day: LocalDay, in zone: TimeZone) -> Instant { day.start(in: zone) + .minutes(190) }
