package import Primitives

extension Promise {
    /// The promise as fulfilled at `now`: kept in time, or broken and done late; nil when that is known already.
    package func fulfilling(at now: Instant) throws(PromiseRefusal) -> Promise? {
        guard fulfilledAt == nil else { return nil }
        guard state != .cancelled else { throw .over }
        var next = self
        next.fulfilledAt = now
        next.state = state == .made && now <= dueAt ? .kept : .broken
        return next
    }

    /// The promise as broken; nil while its time is not over or when it has an end.
    package func breaking(at now: Instant) -> Promise? {
        guard state == .made, now > dueAt else { return nil }
        var next = self
        next.state = .broken
        return next
    }

    /// The promise with another time; refused once it is late, and unless the customer knows.
    package func moving(
        to dueAt: Instant, customerKnows: Bool, warning: PromiseWarning = .usual, at now: Instant
    ) throws(PromiseRefusal) -> Promise {
        guard state == .made, now <= self.dueAt else { throw .over }
        guard customerKnows else { throw .customerNotTold }
        guard dueAt > now else { throw .inThePast }
        var next = self
        next.dueAt = dueAt
        next.warnAt = warning.time(from: now, due: dueAt)
        next.moves += 1
        return next
    }

    /// The promise as not wanted any more; nil when it was cancelled before.
    package func cancelling() throws(PromiseRefusal) -> Promise? {
        if state == .cancelled { return nil }
        guard state == .made else { throw .over }
        var next = self
        next.state = .cancelled
        return next
    }
}

/// Why a promise is not made or changed; the Web shelf has a sentence for each.
package enum PromiseRefusal: Error, Hashable, Sendable, CaseIterable {
    /// No promise of this brand has the id.
    case notFound
    /// The words say nothing.
    case emptyText
    /// The words are longer than 200 characters.
    case textTooLong
    /// The due time is not in the future.
    case inThePast
    /// The promise is kept, broken or cancelled.
    case over
    /// A time is moved only together with the customer.
    case customerNotTold
}
