package import Foundation
package import People
package import Primitives

/// What a sound row of a list asks for.
package enum ListEntry: Hashable, Sendable {
    case feedback(FeedbackEntry)
    case customer(NewCustomer)
    case order(OrderEntry)
    /// Somebody who is to get the survey of the list.
    case invitation(NewCustomer)

    /// Reads a row of a list of `kind`; the entry is nil when there is any problem.
    package static func read(
        _ row: ListRow, kind: ListKind, zone: TimeZone, currency: Currency, now: Instant
    ) -> (entry: ListEntry?, problems: [RowProblem]) {
        var reading = RowReading(row, zone: zone, now: now)
        let entry: ListEntry?
        switch kind {
        case .feedback: entry = FeedbackEntry(&reading).map { .feedback($0) }
        case .customers:
            let customer = NewCustomer(&reading)
            if customer == nil { reading.note(.email, .missing) }
            entry = customer.map { .customer($0) }
        case .orders: entry = OrderEntry(&reading, currency: currency).map { .order($0) }
        case .invitations:
            if row[.email] == nil { reading.note(.email, .missing) }
            entry = NewCustomer(&reading).map { .invitation($0) }
        }
        return (reading.problems.isEmpty ? entry : nil, reading.problems)
    }

    /// The key by which a second row of the same file is noticed.
    package var key: String? {
        switch self {
        case .feedback(let entry): entry.externalID
        case .customer(let customer), .invitation(let customer):
            customer.email?.description ?? customer.externalID ?? customer.phone?.description
        case .order(let entry): entry.number
        }
    }
}

/// One row of imported feedback.
package struct FeedbackEntry: Hashable, Sendable {
    /// Who said it, when the row tells.
    package let customer: NewCustomer?
    /// Face and words.
    package let answer: Answer
    /// The point of the journey; `other` when the row does not say.
    package let touchpoint: Touchpoint
    /// The language of the row, if it names one.
    package let language: LanguageCode?
    /// When it was said.
    package let receivedAt: Instant
    /// The id in the other system.
    package let externalID: String?

    init?(_ reading: inout RowReading) {
        let face = reading.face()
        let comment = reading.line(.comment, limit: Limits.textCharacters) ?? ""
        if reading.row[.face] == nil && comment.isEmpty { reading.note(nil, .nothingSaid) }
        touchpoint = reading.touchpoint() ?? .other
        externalID = reading.line(.externalID)
        customer = NewCustomer(&reading)
        language = customer?.language ?? (customer == nil ? reading.language() : nil)
        answer = Answer(face: face, comment: comment)
        if reading.row[.date] == nil { reading.note(.date, .missing) }
        guard let date = reading.date(.date) else { return nil }
        receivedAt = date
    }
}

/// One row of imported orders.
package struct OrderEntry: Hashable, Sendable {
    /// Who bought it.
    package let customer: NewCustomer
    /// The shop's number.
    package let number: String
    /// What was bought.
    package let item: String
    /// What was paid.
    package let amount: Money
    /// When it was ordered.
    package let placedAt: Instant
    /// When it came back.
    package let returnedAt: Instant?

    init?(_ reading: inout RowReading, currency brandCurrency: Currency) {
        for column in [ListColumn.number, .date, .amount] where reading.row[column] == nil {
            reading.note(column, .missing)
        }
        var currency = brandCurrency
        if let code = reading.row[.currency] {
            if let named = Currency(code) { currency = named } else { reading.note(.currency, .unknownWord) }
        }
        item = reading.line(.item) ?? ""
        returnedAt = reading.date(.returnedAt)
        let amount = reading.row[.amount].flatMap { ListAmount.money($0, in: currency) }
        if reading.row[.amount] != nil && amount == nil { reading.note(.amount, .notAnAmount) }
        let customer = NewCustomer(&reading)
        if customer == nil { reading.note(.customerID, .missing) }
        let number = reading.line(.number)
        guard let customer, let number, let amount, let date = reading.date(.date) else { return nil }
        self.customer = customer
        self.number = number
        self.amount = amount
        placedAt = date
    }
}

extension NewCustomer {
    /// The customer columns of a row; nil when none by which the customer could be found again is filled in.
    init?(_ reading: inout RowReading) {
        let (email, phone, externalID) = (reading.email(), reading.phone(), reading.line(.customerID))
        guard reading.row[.email] != nil || reading.row[.phone] != nil || externalID != nil else { return nil }
        self.init(
            name: reading.line(.name) ?? "", email: email, phone: phone, externalID: externalID,
            language: reading.language(), city: reading.line(.city), consentEmail: reading.truth(.consentEmail) ?? true)
    }
}
