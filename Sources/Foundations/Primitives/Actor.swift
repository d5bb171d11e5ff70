package import Foundation

/// Who did something, as the event log keeps it.
package enum Actor: Hashable, Sendable {
    /// A signed-in member of staff.
    case staff(StaffID)
    /// The customer, through a signed link, a form or a message.
    case customer(UUID)
    /// A program with an API key.
    case apiKey(UUID)
    /// The product itself: a rule, a timer, an import.
    case system

    /// The word in the `actor_kind` column.
    package var kind: String {
        switch self {
        case .staff: "staff"
        case .customer: "customer"
        case .apiKey: "api_key"
        case .system: "system"
        }
    }

    /// The id in the `actor_id` column; nil for the product itself.
    package var id: UUID? {
        switch self {
        case .staff(let id): id.uuid
        case .customer(let id), .apiKey(let id): id
        case .system: nil
        }
    }

    /// Reads the two columns back; an unknown kind is the product itself.
    package init(kind: String, id: UUID?) {
        switch (kind, id) {
        case ("staff", let id?): self = .staff(StaffID(id))
        case ("customer", let id?): self = .customer(id)
        case ("api_key", let id?): self = .apiKey(id)
        default: self = .system
        }
    }

    /// The staff member behind the act, if one is.
    package var staff: StaffID? { if case .staff(let id) = self { id } else { nil } }
}
