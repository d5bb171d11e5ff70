import Primitives
import Web

/// The settings of the brand that the session works in.
struct BrandPage {
    let state: FormState
    let version: Int
    let saved: Bool

    var node: Node {
        nodes {
            if saved { notice(WebText.saved, .green, icon: .circleCheck) }
            card(PeopleText.brandTitle) {
                postForm("/settings/brand", .class("form")) {
                    hiddenField("version", String(version))
                    brandFields(state)
                    field(PeopleText.senderName, "sender", in: state, hint: PeopleText.senderNameHint)
                    field(
                        PeopleText.senderEmail, "sender-email", in: state, hint: PeopleText.senderEmailHint,
                        kind: .email)
                    div(.class("actions")) { submitButton(WebText.save) }
                }
            }
            card(PeopleText.brandAdd) {
                p(.class("muted")) { PeopleText.brandAddIntro }
                div(.class("actions")) { linkButton(PeopleText.brandAdd, href: "/brands/new", icon: .plus) }
            }
        }
    }
}

/// The form for a further brand of the install.
struct NewBrandPage {
    let state: FormState

    var node: Node {
        card(PeopleText.brandAdd) {
            postForm("/brands", .class("form")) {
                p(.class("muted")) { PeopleText.brandAddIntro }
                brandFields(state)
                div(.class("actions")) {
                    submitButton(PeopleText.brandAdd)
                    linkButton(WebText.cancel, href: "/settings/brand", look: .ghost)
                }
            }
        }
    }
}
