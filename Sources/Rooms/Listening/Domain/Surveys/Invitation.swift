package import Foundation
package import People
package import Primitives

/// One survey for one customer, from the decision to ask to the end of its link.
package struct Invitation: Hashable, Sendable {
    /// Names the invitation; the link of the mail carries it.
    package let id: InvitationID
    /// Which survey.
    package let survey: SurveyID
    /// The raw id of the customer who is asked.
    package let customer: CustomerID
    /// The case that it is about, if any.
    package let caseID: UUID?
    /// The member of staff whom the answer will concern, as of the sending.
    package let staff: StaffID?
    /// Why it is sent.
    package let purpose: InvitationPurpose
    /// The language of mail and page.
    package let language: LanguageCode
    /// Where it goes; empty when it was skipped for want of an address.
    package let email: String
    /// Where it stands.
    package let state: InvitationState
    /// Why it was not sent, when it was not.
    package let skipReason: SkipReason?
    /// When it was decided.
    package let createdAt: Instant
    /// When the mail server took it.
    package let sentAt: Instant?
    /// From then on the link only offers to opt out.
    package let expiresAt: Instant

    /// How long a link takes answers after the mail is due.
    package static let lifetime: Duration = .days(30)
}

/// Why somebody is asked.
package enum InvitationPurpose: String, CaseIterable, Sendable {
    /// Staff chose one customer.
    case single
    /// The customer stands on an uploaded list.
    case list
    /// The schedule of the survey came round to the customer.
    case schedule
    /// A case was closed.
    case afterCase = "after_case"
}

/// Where an invitation stands.
package enum InvitationState: String, CaseIterable, Sendable {
    case queued
    case sent
    /// The mail was refused or came back.
    case failed
    case skipped
}

/// Why somebody is not asked; kept with the invitation, so that every gap can be explained.
package enum SkipReason: String, CaseIterable, Sendable {
    case surveyInactive = "survey_inactive"
    case noAddress = "no_address"
    case unsubscribed
    case noConsent = "no_consent"
    /// An earlier mail to this address came back for good.
    case bounced
    /// Somebody asked this customer within the days of rest.
    case coolDown = "cool_down"
    /// This case was asked about already.
    case alreadyAsked = "already_asked"
    /// The case was opened again before the mail left.
    case caseReopened = "case_reopened"
    /// The mail server refused the message for good.
    case refusedByServer = "refused_by_server"
}
