package import Primitives

extension Offer {
    /// The offer on its way to the customer; nil when it was sent before.
    package func sending(at now: Instant) throws(OfferRefusal) -> Offer? {
        switch state {
        case .ready:
            var next = moved(to: .sent)
            next.sentAt = now
            next.expiresAt = now + Offer.lifetime
            return next
        case .sent: return nil
        case .awaitingApproval: throw .needsApproval
        default: throw .over(state)
        }
    }

    /// The offer with all its parts accepted; nil when the customer said so before.
    package func accepting(at now: Instant) throws(OfferRefusal) -> Offer? {
        if state == .accepted { return nil }
        try requireAnswerable(at: now)
        var next = moved(to: .accepted)
        next.answeredAt = now
        for index in next.parts.indices { next.parts[index].answer = .accepted }
        return next
    }

    /// The offer as declined as a whole; nil when the customer said so before.
    package func declining(at now: Instant) throws(OfferRefusal) -> Offer? {
        if state == .declined { return nil }
        try requireAnswerable(at: now)
        var next = moved(to: .declined)
        next.answeredAt = now
        return next
    }

    /// The offer with one part marked as disliked and the customer's reason; nil when it was marked so before.
    package func disliking(part position: Int, because reason: String, at now: Instant) throws(OfferRefusal) -> Offer? {
        guard let index = parts.firstIndex(where: { $0.position == position }) else { throw .noSuchPart }
        let words = reason.trimmed
        guard words.count <= Limits.textCharacters else { throw .textTooLong(limit: Limits.textCharacters) }
        if state == .disliked, parts[index].answer == .disliked, parts[index].reason == words { return nil }
        guard state == .sent || state == .disliked else { throw .over(state) }
        try requireInTime(at: now)
        var next = moved(to: .disliked)
        next.answeredAt = now
        next.parts[index].answer = .disliked
        next.parts[index].reason = words
        return next
    }

    /// The round as followed by another one; only a round that did not please, or that a lead refused, is followed.
    package func countering() throws(OfferRefusal) -> Offer {
        switch state {
        case .disliked, .declined, .refused: return moved(to: .countered)
        case .awaitingApproval, .ready, .sent: throw .stillOpen
        case .accepted, .countered, .withdrawn: throw .over(state)
        }
    }

    /// The offer as taken back; what the customer accepted stands.
    package func withdrawing() throws(OfferRefusal) -> Offer? {
        if state == .withdrawn { return nil }
        guard !state.isOver else { throw .over(state) }
        return moved(to: .withdrawn)
    }

    private func requireAnswerable(at now: Instant) throws(OfferRefusal) {
        guard state == .sent else { throw .over(state) }
        try requireInTime(at: now)
    }

    private func requireInTime(at now: Instant) throws(OfferRefusal) {
        if let expiresAt, now >= expiresAt { throw .expired }
    }
}
