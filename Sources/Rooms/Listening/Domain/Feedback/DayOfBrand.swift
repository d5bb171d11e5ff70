package import Foundation
package import Primitives

/// The day that a brand's own calendar shows at `instant`, as ISO 8601 (`2026-03-15`), the key of all daily figures.
package func localDay(of instant: Instant, in zone: TimeZone) -> String {
    LocalDay(instant, in: zone).iso8601
}
