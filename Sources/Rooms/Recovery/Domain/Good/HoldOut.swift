package import People
import Primitives

/// Leaves a fixed share of customers out of thanks, so that their effect is measured and not assumed.
package struct HoldOut: Hashable, Sendable {
    /// The share that is left out, 0...50 percent.
    package let percent: Int

    /// A share; values outside 0...50 are brought to the nearer end.
    package init(percent: Int) { self.percent = min(max(percent, 0), 50) }

    /// Whether a customer belongs to the group; the same customer always does, by FNV-1a (32 bits) over the id.
    package func holds(_ customer: CustomerID) -> Bool {
        var hash: UInt32 = 0x811c_9dc5
        for byte in customer.description.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash % 100) < percent
    }
}
