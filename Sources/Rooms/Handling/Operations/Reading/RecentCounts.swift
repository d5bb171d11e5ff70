package import Primitives
package import Storage
import Synchronization

/// The counts of each brand as they were last counted, since every page of the console shows them.
///
/// They are counted anew when the log has grown. A brand with more than ``largeDesk`` open cases is counted every five
/// seconds at most, because a count walks over all of them.
package final class RecentCounts: Sendable {
    /// Counts with the state of the log that they belong to.
    private struct Counted {
        let head: Int
        let at: Instant
        let counts: CaseCounts
    }

    /// Open cases from which on counts may be five seconds old.
    package static let largeDesk = 5_000

    private let brands = Mutex<[TenantID: Counted]>([:])

    /// Nothing counted yet.
    package init() {}

    /// The counts as `staff` sees them; their own cases are always counted now.
    package func load(for staff: StaffID?, at now: Instant, in snapshot: Snapshot) throws -> CaseCounts {
        let head = try EventLog.head(in: snapshot)
        if let known = brands.withLock({ $0[snapshot.tenant] }), Self.holds(known, head: head, at: now) {
            return known.counts.with(mine: try CaseCounts.mine(of: staff, in: snapshot))
        }
        let counts = try CaseCounts.load(for: staff, at: now, in: snapshot)
        brands.withLock { $0[snapshot.tenant] = Counted(head: head, at: now, counts: counts) }
        return counts
    }

    /// Cases become late without an event, so no count is kept longer than half a minute.
    private static func holds(_ known: Counted, head: Int, at now: Instant) -> Bool {
        let age = now - known.at
        guard age >= .zero else { return false }
        if known.head == head { return age < .seconds(30) }
        return known.counts.open > largeDesk && age < .seconds(5)
    }
}
