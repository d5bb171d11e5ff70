package import Primitives

/// One event on its way to one target.
package struct WebhookDelivery: Hashable, Sendable {
    /// Where it stands.
    package enum State: String, CaseIterable, Sendable {
        case waiting
        case delivered
        case failed
    }

    /// Why the last try did not work; an answer code of its own stands in ``WebhookDelivery/status``.
    package enum Problem: String, CaseIterable, Sendable {
        /// The target answered with another code than 2xx.
        case status
        /// No answer in time, or none that HTTP knows.
        case noAnswer = "no_answer"
        /// The name has no address at the moment.
        case unknownHost = "unknown_host"
        /// The address leads into a network that webhooks may not reach.
        case privateNetwork = "private_network"
        /// The address may not be called for another reason.
        case address
        /// The target wants no more calls.
        case gone
        /// The target was off when its turn came.
        case switchedOff = "switched_off"
    }

    /// The `type` of a call that somebody asked for to see whether the target works.
    package static let testKind = "webhook.test"

    /// Names the delivery; `webhook-id` carries it.
    package let id: DeliveryID
    /// Where it goes.
    package let target: WebhookID
    /// The kind of the event, or ``testKind``.
    package let kind: String
    /// The number of the event in the brand's log; nil for a test.
    package let sequence: Int?
    /// Where it stands.
    package var state: State
    /// Tries so far, over all times that somebody sent it again.
    package var attempts: Int
    /// The code of the last answer; nil without one.
    package var status: Int?
    /// Why the last try did not work.
    package var problem: Problem?
    /// When the event was put on its way.
    package let createdAt: Instant
    /// When it was tried last.
    package var triedAt: Instant?
    /// When it is tried next.
    package var nextAt: Instant?
}
