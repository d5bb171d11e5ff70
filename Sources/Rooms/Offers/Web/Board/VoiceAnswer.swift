import Primitives
import Web

/// The forms by which staff record what a customer said by phone or in person.
struct VoiceAnswer {
    let offer: Offer

    private var address: String { "/offers/\(offer.id)" }

    var node: Node {
        details(.class("fold")) {
            summary(.class("small")) { OffersText.byVoice }
            div(.class("stack", "stack--close")) {
                postForm("\(address)/acceptance") {
                    submitButton(OffersText.saidYes, icon: .check, look: .normal, small: true)
                }
                postForm("\(address)/objection", .class("stack", "stack--close")) {
                    selectTag(.class("input"), .name("part"), .aria("label", OffersText.whichPart)) {
                        for part in offer.parts {
                            option(.value(String(part.position))) { "\(part.position). \(part.words)" }
                        }
                    }
                    reason
                    submitButton(OffersText.saidNotThis, icon: .thumbsDown, look: .normal, small: true)
                }
                postForm("\(address)/refusal", .class("stack", "stack--close")) {
                    reason
                    submitButton(OffersText.saidNo, icon: .x, look: .normal, small: true)
                }
            }
        }
    }

    private var reason: Node {
        input(
            .class("input"), .name("reason"), .dir(.auto), .placeholder(OffersText.reason),
            .aria("label", OffersText.reason), .maxlength(Limits.textCharacters))
    }
}
