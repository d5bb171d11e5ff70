import Handling
import Primitives
import Web

extension RemedyKind {
    /// The word for people.
    var text: Text {
        switch self {
        case .refund: OffersText.kindRefund
        case .replacement: OffersText.kindReplacement
        case .repair: OffersText.kindRepair
        case .discount: OffersText.kindDiscount
        case .gesture: OffersText.kindGesture
        case .managerApology: OffersText.kindManagerApology
        case .return: OffersText.kindReturn
        }
    }

    /// The symbol beside a part.
    var icon: IconName {
        switch self {
        case .refund: .banknote
        case .replacement: .package
        case .repair: .wrench
        case .discount: .percent
        case .gesture: .gift
        case .managerApology: .heartHandshake
        case .return: .undo2
        }
    }

    /// All kinds to choose from.
    static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.text) } }
}

extension OfferState {
    /// The words for people.
    var text: Text {
        switch self {
        case .awaitingApproval: OffersText.stateAwaiting
        case .ready: OffersText.stateReady
        case .refused: OffersText.stateRefused
        case .sent: OffersText.stateSent
        case .disliked: OffersText.stateDisliked
        case .accepted: OffersText.stateAccepted
        case .declined: OffersText.stateDeclined
        case .countered: OffersText.stateCountered
        case .withdrawn: OffersText.stateWithdrawn
        }
    }

    /// The colour of its chip.
    var tone: Tone {
        switch self {
        case .awaitingApproval, .disliked, .declined, .refused: .yellow
        case .ready, .sent: .accent
        case .accepted: .green
        case .countered, .withdrawn: .plain
        }
    }

    /// The symbol of its chip.
    var icon: IconName {
        switch self {
        case .awaitingApproval: .hourglass
        case .ready: .penLine
        case .sent: .send
        case .accepted: .handshake
        case .disliked, .declined, .refused: .thumbsDown
        case .countered: .history
        case .withdrawn: .undo2
        }
    }
}

extension Offer {
    /// The state as a chip; a sent offer whose days are over says so.
    func mark(at now: Instant) -> Node {
        isExpired(at: now)
            ? chip(OffersText.stateExpired, .yellow, icon: .clock) : chip(state.text, state.tone, icon: state.icon)
    }

    /// An amount of this offer.
    func money(_ minor: Int64) -> Money { Money(minorUnits: minor, currency: currency) }
}

extension AuthorityVerdict.Ceiling {
    /// Why a lead is asked.
    func text(maker: String) -> Text {
        switch self {
        case .perCase: OffersText.waitsPerCase(name: .verbatim(maker))
        case .perMonth: OffersText.waitsPerMonth(name: .verbatim(maker))
        }
    }
}
