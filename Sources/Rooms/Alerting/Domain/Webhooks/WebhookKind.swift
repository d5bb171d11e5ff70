/// What a webhook can tell; the words are those of the event log and of the `type` member outside.
package enum WebhookKind: String, CaseIterable, Sendable {
    case alertRaised = "alert.raised"
    case alertEscalated = "alert.escalated"
    case alertAcknowledged = "alert.acknowledged"
    case feedbackConfirmed = "feedback.confirmed"
    case feedbackChanged = "feedback.changed"
    case caseOpened = "case.opened"
    case caseTaken = "case.taken"
    case caseReplied = "case.replied"
    case caseClosed = "case.closed"
    case caseReopened = "case.reopened"
    case offerAccepted = "offer.accepted"
    case offerDeclined = "offer.declined"
    case promiseMade = "promise.made"
    case promiseKept = "promise.kept"
    case promiseBroken = "promise.broken"
    case recoveryState = "recovery.state"

    /// Whether a rule decides by its webhook notice that it is told; everything else is told to whoever asked for it.
    package var isDecidedByRule: Bool { self == .alertRaised || self == .alertEscalated || self == .alertAcknowledged }
}
