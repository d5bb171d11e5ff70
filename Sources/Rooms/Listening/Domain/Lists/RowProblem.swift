/// What is wrong with one row of a list; closed words only, so that it can be kept and shown in any language.
package struct RowProblem: Hashable, Sendable {
    /// Line number as an editor shows it.
    package let row: Int
    /// The column, when it is about one.
    package let column: ListColumn?
    /// What is wrong.
    package let issue: RowIssue

    /// A problem of a row.
    package init(row: Int, column: ListColumn? = nil, issue: RowIssue) {
        self.row = row
        self.column = column
        self.issue = issue
    }
}

/// What can be wrong with a row.
package enum RowIssue: String, CaseIterable, Sendable {
    case missing
    /// Quotes are not closed, or there are more fields than headings.
    case malformed
    /// Bytes that mean nothing in the encoding of the file.
    case unreadable
    case notAnEmail = "not_an_email"
    case notAPhone = "not_a_phone"
    case notADate = "not_a_date"
    case inTheFuture = "in_the_future"
    case notAnAmount = "not_an_amount"
    case unknownWord = "unknown_word"
    case tooLong = "too_long"
    case nothingSaid = "nothing_said"
    /// The same key stands in an earlier row of this file.
    case repeated
    case unknownCustomer = "unknown_customer"
    /// The order number belongs to another customer.
    case numberTaken = "number_taken"
    case surveyInactive = "survey_inactive"
    case noAddress = "no_address"
    case unsubscribed
    case noConsent = "no_consent"
    case bounced
    case coolDown = "cool_down"
    case alreadyAsked = "already_asked"
    /// The database refused the row.
    case notStored = "not_stored"

    /// The issue that stands for a customer who is not asked.
    package init(_ reason: SkipReason) { self = RowIssue(rawValue: reason.rawValue) ?? .notStored }
}
