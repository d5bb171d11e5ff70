import Handling
import Primitives
import Web

/// Where a decision leads back to; the form sends a word, never an address.
enum ApprovalBack: Sendable {
    case list
    case inbox
    case theCase(CaseID)

    /// Beside the story of a case there is little room.
    var isTight: Bool { if case .theCase = self { true } else { false } }

    var word: String {
        switch self {
        case .list: "approvals"
        case .inbox: "inbox"
        case .theCase: "case"
        }
    }
}

/// The two answers of a lead, each one tap; above their own authority they can only say no.
struct ApprovalButtons {
    let offer: OfferID
    let back: ApprovalBack
    let verdict: AuthorityVerdict

    var node: Node {
        nodes {
            if verdict != .within { p(.class("small")) { OffersText.aboveYours } }
            buttons
        }
    }

    private var buttons: Node {
        div(.class("actions")) {
            if verdict == .within {
                postForm("/offers/\(offer)/approval") {
                    hiddenField("back", back.word)
                    submitButton(OffersText.approve, icon: .check, small: back.isTight)
                }
            }
            postForm("/offers/\(offer)/approval-refusal") {
                hiddenField("back", back.word)
                submitButton(OffersText.refuseApproval, look: .ghost, small: back.isTight)
            }
        }
    }
}
