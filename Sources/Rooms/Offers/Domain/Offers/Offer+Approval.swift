package import Primitives

extension Offer {
    /// The offer once a lead agreed; nil when somebody had agreed before, so that a second tap changes nothing.
    package func approving(by lead: StaffID) throws(OfferRefusal) -> Offer? {
        switch state {
        case .awaitingApproval:
            guard lead != madeBy else { throw .ownOffer }
            return moved(to: .ready)
        case .ready, .sent, .disliked, .accepted, .declined, .countered: return nil
        case .refused, .withdrawn: throw .notAwaitingApproval
        }
    }

    /// The offer once a lead said no; nil when that had been said before.
    package func refusing(by lead: StaffID) throws(OfferRefusal) -> Offer? {
        switch state {
        case .awaitingApproval:
            guard lead != madeBy else { throw .ownOffer }
            return moved(to: .refused)
        case .refused: return nil
        default: throw .notAwaitingApproval
        }
    }

    func moved(to state: OfferState) -> Offer {
        var next = self
        next.state = state
        return next
    }
}
