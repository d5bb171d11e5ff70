/// The columns that lists may have, by the names in our own templates.
package enum ListColumn: String, CaseIterable, Sendable {
    case email
    case name
    case phone
    case language
    case city
    case customerID = "customer_id"
    case consentEmail = "consent_email"
    case externalID = "external_id"
    case date
    case face
    case comment
    case touchpoint
    case channel
    case number
    case item
    case amount
    case currency
    case returnedAt = "returned_at"
}

/// What an uploaded list holds.
package enum ListKind: String, CaseIterable, Sendable {
    case feedback
    case customers
    case orders
    /// Customers who are to get a survey.
    case invitations

    /// Groups of columns, of each of which at least one must be there.
    package var requiredColumns: [[ListColumn]] {
        switch self {
        case .feedback: [[.date], [.face, .comment]]
        case .customers: [[.email, .phone, .customerID]]
        case .orders: [[.number], [.date], [.amount], [.email, .phone, .customerID]]
        case .invitations: [[.email]]
        }
    }

    /// Every column that is read; others in the file are left alone.
    package var columns: [ListColumn] {
        switch self {
        case .feedback:
            [
                .date, .face, .comment, .touchpoint, .channel, .language, .externalID, .customerID, .email, .phone,
                .name,
            ]
        case .customers: [.email, .phone, .customerID, .name, .language, .city, .consentEmail]
        case .orders: [.number, .date, .amount, .currency, .item, .returnedAt, .email, .phone, .customerID, .name]
        case .invitations: [.email, .name, .language, .customerID]
        }
    }
}
