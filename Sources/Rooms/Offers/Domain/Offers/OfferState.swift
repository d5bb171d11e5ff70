/// Where a round of an offer stands.
package enum OfferState: String, CaseIterable, Sendable {
    /// Above somebody's authority: a lead has to look at it.
    case awaitingApproval = "awaiting_approval"
    /// May be sent.
    case ready
    /// A lead said no.
    case refused
    /// The customer has the link.
    case sent
    /// The customer dislikes at least one part; the next round is ours.
    case disliked
    case accepted
    case declined
    /// A later round took its place.
    case countered
    case withdrawn

    /// Whether its money is set aside: the customer may still say yes, or a lead may.
    package var isReserving: Bool { self == .awaitingApproval || self == .ready || self == .sent }

    /// Whether nothing can become of it any more.
    package var isOver: Bool {
        switch self {
        case .accepted, .countered, .withdrawn: true
        case .awaitingApproval, .ready, .refused, .sent, .disliked, .declined: false
        }
    }

    /// Whether the house has the next move: to send the round, or to put together another one.
    package var needsMaker: Bool { self == .ready || self == .disliked || self == .declined || self == .refused }
}
