/// What one line of a case's story is.
package enum EntryKind: String, CaseIterable, Sendable {
    /// Words of the customer by mail, form or API.
    case message
    /// A rating with or without words.
    case feedback
    /// An answer of the house to the customer.
    case reply
    /// Words among staff, never shown to the customer.
    case note
    /// A phone call.
    case call
    /// A visit at the desk.
    case visit
    /// A letter on paper.
    case letter
    /// A fact that the customer added on the case page, or that a split left behind.
    case fact

    /// Whether the customer may see it on the case page.
    package var isPublic: Bool { self != .note }
}

/// How far an outgoing entry got.
package enum Delivery: String, CaseIterable, Sendable {
    /// Nothing to send.
    case none
    /// Waits in the outbox.
    case queued
    /// The mail server took it.
    case sent
    /// Given up; staff must find another way.
    case failed
}

/// Which side an entry comes from; the raw value is the `author_kind` column.
package enum EntrySide: String, CaseIterable, Sendable {
    case customer
    case staff
    case system
}
