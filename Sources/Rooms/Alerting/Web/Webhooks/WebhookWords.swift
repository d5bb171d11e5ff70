import Primitives
package import Web
import Webhooks

extension WebhookKind {
    /// The event as the end of "tell it when".
    var text: Text {
        switch self {
        case .alertRaised: AlertingText.kindAlertRaised
        case .alertEscalated: AlertingText.kindAlertEscalated
        case .alertAcknowledged: AlertingText.kindAlertAcknowledged
        case .feedbackConfirmed: AlertingText.kindFeedbackConfirmed
        case .feedbackChanged: AlertingText.kindFeedbackChanged
        case .caseOpened: AlertingText.kindCaseOpened
        case .caseTaken: AlertingText.kindCaseTaken
        case .caseReplied: AlertingText.kindCaseReplied
        case .caseClosed: AlertingText.kindCaseClosed
        case .caseReopened: AlertingText.kindCaseReopened
        case .offerAccepted: AlertingText.kindOfferAccepted
        case .offerDeclined: AlertingText.kindOfferDeclined
        case .promiseMade: AlertingText.kindPromiseMade
        case .promiseKept: AlertingText.kindPromiseKept
        case .promiseBroken: AlertingText.kindPromiseBroken
        case .recoveryState: AlertingText.kindRecoveryState
        }
    }
}

extension WebhookDelivery {
    /// What is on its way, in words.
    var what: Text { WebhookKind(rawValue: kind)?.text ?? AlertingText.kindTest }

    /// How the last try ended, or nil before the first.
    var outcome: Text? {
        switch problem {
        case .status, nil: status.map { AlertingText.answerCode(code: .verbatim(String($0))) }
        case .noAnswer: AlertingText.problemNoAnswer
        case .unknownHost: AlertingText.problemUnknownHost
        case .privateNetwork: AlertingText.problemPrivateNetwork
        case .address: AlertingText.problemAddress
        case .gone: AlertingText.problemGone
        case .switchedOff: AlertingText.problemSwitchedOff
        }
    }
}

extension WebhookEndpoint.OffReason {
    /// Why nothing is sent.
    var text: Text {
        switch self {
        case .byHand: AlertingText.webhookOffByHand
        case .failing: AlertingText.webhookOffFailing
        case .gone: AlertingText.webhookOffGone
        }
    }
}

extension WebhookURLPolicy.Refusal {
    /// The sentence beside the address.
    var text: Text {
        switch self {
        case .unreadable, .unknownHost: AlertingText.refusedURL
        case .scheme: AlertingText.refusedURLScheme
        case .credentials: AlertingText.refusedURLCredentials
        case .port: AlertingText.refusedURLPort
        case .privateNetwork: AlertingText.refusedURLPrivate
        }
    }
}

extension WebhookRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .nameMissing: WebText.fieldEmpty
        case .noKinds: AlertingText.refusedKinds
        case .tooMany: AlertingText.refusedManyWebhooks(count: WebhookEndpoint.limit)
        case .unknown: WebText.notFoundDetail
        case .off: AlertingText.refusedOff
        }
    }

    /// 404 for what is not there, 409 for a target that is off, else 422.
    package var told: WebRefusal {
        switch self {
        case .unknown: .notFound
        case .off: WebRefusal(status: 409, code: "webhook-off", title: AlertingText.webhook, detail: text)
        default: WebRefusal(status: 422, code: "webhook-refused", title: AlertingText.refusedTitle, detail: text)
        }
    }
}
