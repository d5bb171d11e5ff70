import Foundation
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
                    selectField(
                        PeopleText.country, "country", in: state, choices: countryChoices, hint: PeopleText.countryHint)
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

/// The countries whose telephone numbers are known, each in the reader's language.
private let countryChoices: [Choice] = DialingPlan.countries.map { code in
    func name(_ language: String) -> String {
        Locale(identifier: language).localizedString(forRegionCode: code) ?? code
    }
    return Choice(code, .languages(english: name("en"), hungarian: name("hu"), persian: name("fa")))
}
