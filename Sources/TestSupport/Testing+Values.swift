package import Foundation
package import Primitives

extension Instant {
    /// The one time of tests: Tuesday 2025-10-21, 08:00 in UTC, 10:00 in Budapest, 11:30 in Tehran.
    package static let testing = Instant(milliseconds: 1_761_033_600_000)
}

extension MovableClock {
    /// A clock that stands at ``Instant/testing`` until the test moves it.
    package static func testing() -> MovableClock { MovableClock(at: .testing) }
}

extension Identifier {
    /// The id that a test calls `number`; two numbers never give the same id, nor one that ``Act`` makes.
    package static func testing(_ number: UInt32) -> Identifier {
        let last = withUnsafeBytes(of: number.bigEndian) { Array($0) }
        return Identifier(
            UUID(
                uuid: (
                    0x01, 0x9A, 0x05, 0x8B, 0x24, 0x00, 0x7F, 0xFF, 0x80, 0, 0, 0,
                    last[0], last[1], last[2], last[3]
                )))
    }
}

extension IDSource {
    /// Counts through all tests of a process, so that no two acts make the same id.
    package static let testing = IDSource.counting()
}

extension Act {
    /// An act of the product itself in the first test tenant at the time of tests, unless the test says otherwise.
    package static func testing(
        tenant: TenantID = .testing(1), actor: Primitives.Actor = .system, at instant: Instant = .testing,
        ids: IDSource = .testing
    ) -> Act {
        Act(tenant: tenant, actor: actor, at: instant, ids: ids)
    }
}
