package import Primitives

/// A program elsewhere that is told what happens.
package struct WebhookEndpoint: Hashable, Sendable {
    /// Why nothing is sent any more.
    package enum OffReason: String, CaseIterable, Sendable {
        /// Somebody switched it off.
        case byHand = "by_hand"
        /// It answered nothing good for days.
        case failing
        /// It answered 410: it wants no more calls (Standard Webhooks).
        case gone
    }

    /// Names the target.
    package let id: WebhookID
    /// What people call it, 1 to 200 characters.
    package var name: String
    /// The address that is called.
    package var url: String
    /// What it is told.
    package var kinds: Set<WebhookKind>
    /// Why it is off; nil while it is on.
    package var off: OffReason?
    /// When it was switched off.
    package var offAt: Instant?
    /// Tries that failed since the last good one.
    package var failures: Int
    /// When the first of them failed.
    package var failingSince: Instant?
    /// Until when calls carry the signature of the secret before as well.
    package var oldSecretUntil: Instant?
    /// When it was added; what happened before is not told.
    package let createdAt: Instant
    /// Goes up with each change by a person.
    package let version: Int

    /// How long the secret before is used beside the new one.
    package static let secretOverlap: Duration = .hours(24)
    /// How long a target may fail without one good answer before it is switched off.
    package static let patience: Duration = .days(3)
    /// Tries that must have failed as well, so that a quiet target is not judged by one bad day.
    package static let failuresNeeded = 10
    /// The most targets of one brand.
    package static let limit = 20

    /// The target after a good answer.
    package func succeeding() -> WebhookEndpoint {
        var next = self
        next.failures = 0
        next.failingSince = nil
        return next
    }

    /// The target after a failed try: it is switched off when it wants no more calls or has failed too long.
    package func failing(isGone: Bool, at now: Instant) -> WebhookEndpoint {
        var next = self
        next.failures += 1
        next.failingSince = failingSince ?? now
        guard off == nil else { return next }
        if isGone {
            next.off = .gone
        } else if let since = next.failingSince, now - since >= Self.patience, next.failures >= Self.failuresNeeded {
            next.off = .failing
        }
        next.offAt = next.off == nil ? nil : now
        return next
    }

    /// The target switched on, with a clean slate, or off by hand.
    package func switched(on: Bool, at now: Instant) -> WebhookEndpoint {
        var next = on ? succeeding() : self
        next.off = on ? nil : .byHand
        next.offAt = on ? nil : now
        return next
    }
}
