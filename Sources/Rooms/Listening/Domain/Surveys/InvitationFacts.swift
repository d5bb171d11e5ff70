package import Primitives

/// What the decision to ask a customer depends on.
package struct InvitationFacts: Hashable, Sendable {
    /// Whether the survey may be sent.
    package var isSurveyActive: Bool
    /// Days of rest of the survey.
    package var coolDownDays: Int
    /// Where the mail would go.
    package var email: EmailAddress?
    /// Whether the customer opted out of surveys.
    package var isUnsubscribed: Bool
    /// Whether the customer may be written to at all.
    package var mayBeMailed: Bool
    /// Whether an earlier mail to the address came back for good.
    package var hasBounced: Bool
    /// When any survey last asked this customer.
    package var lastAskedAt: Instant?
    /// Whether this survey asked about the same case before.
    package var wasAskedAboutCase: Bool

    /// Takes every fact.
    package init(
        isSurveyActive: Bool, coolDownDays: Int, email: EmailAddress?, isUnsubscribed: Bool = false,
        mayBeMailed: Bool = true, hasBounced: Bool = false, lastAskedAt: Instant? = nil, wasAskedAboutCase: Bool = false
    ) {
        self.isSurveyActive = isSurveyActive
        self.coolDownDays = coolDownDays
        self.email = email
        self.isUnsubscribed = isUnsubscribed
        self.mayBeMailed = mayBeMailed
        self.hasBounced = hasBounced
        self.lastAskedAt = lastAskedAt
        self.wasAskedAboutCase = wasAskedAboutCase
    }

    /// Why the customer is not asked at `now`; nil when the survey may go out. The customer's own wish is named before our reasons.
    package func reasonToSkip(at now: Instant) -> SkipReason? {
        if isUnsubscribed { return .unsubscribed }
        if !mayBeMailed { return .noConsent }
        if email == nil { return .noAddress }
        if hasBounced { return .bounced }
        if !isSurveyActive { return .surveyInactive }
        if wasAskedAboutCase { return .alreadyAsked }
        if let lastAskedAt, now < lastAskedAt + .days(coolDownDays) { return .coolDown }
        return nil
    }
}
