package import Foundation
package import People
package import Primitives
package import TextAnalysis

/// Feedback that did not come through a survey link: from the form, the API, a file, or typed in by staff.
package struct NewFeedback: Hashable, Sendable {
    /// Who said it, when that is known.
    package var customer: CustomerID?
    /// How it reached the house.
    package var channel: Channel
    /// The point of the journey that it is about.
    package var touchpoint: Touchpoint
    /// The rating, words and wish to be called.
    package var answer: Answer
    /// The language that the customer chose; nil lets the words decide.
    package var language: LanguageCode?
    /// The member of staff whom it concerns.
    package var staff: StaffID?
    /// The case that it is about, if there is one already.
    package var caseID: UUID?
    /// When it was received; nil means now. A letter or an imported row is older.
    package var receivedAt: Instant?
    /// The id in the system that it comes from; the same id is taken once.
    package var externalID: String?
    /// Whether a sign that only programs leave was seen; such feedback is listed and does not count.
    package var isAutomatic = false
    /// What was read in the words beforehand, by ``language``; nil lets the words be read when they are recorded.
    package var findings: Findings?

    /// Feedback of now.
    package init(
        customer: CustomerID?, channel: Channel, touchpoint: Touchpoint, answer: Answer, language: LanguageCode? = nil,
        staff: StaffID? = nil, caseID: UUID? = nil, receivedAt: Instant? = nil, externalID: String? = nil
    ) {
        self.customer = customer
        self.channel = channel
        self.touchpoint = touchpoint
        self.answer = answer
        self.language = language
        self.staff = staff
        self.caseID = caseID
        self.receivedAt = receivedAt
        self.externalID = externalID
    }

    /// Staff wrote down what was said on the phone, at the desk or in a letter; everything else came from the customer.
    package var grade: EvidenceGrade {
        if isAutomatic { return .robot }
        switch channel {
        case .phone, .visit, .letter, .walk: return .staff
        case .survey, .form, .api, .email, .import, .kiosk, .poster, .widget: return .confirmed
        }
    }

    /// Refuses feedback that says nothing or is dated ahead; five minutes allow for clocks that differ.
    package func check(at now: Instant) throws(FeedbackRefusal) {
        try answer.check()
        if let receivedAt, receivedAt > now + .minutes(5) { throw .fromFuture }
    }
}
