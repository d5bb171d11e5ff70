import People
import Primitives
import Web

/// The public form of a brand.
struct FeedbackFormPage {
    let tenant: Tenant
    let state: FormState

    var page: PublicPage {
        let address = "/f/\(tenant.slug)"
        return PublicPage(
            title: ListeningText.formTitle, cardClass: "survey", brand: tenant.name, languages: languageLinks(address)
        ) {
            div {
                h1 { ListeningText.formTitle }
                p(.class("muted", "small")) { ListeningText.formIntro }
            }
            postForm(address, .class("form", "form--wide")) {
                faceChoices(ListeningText.formTitle, state)
                selectField(ListeningText.formAbout, "touchpoint", in: state, choices: Touchpoint.choices)
                field(
                    ListeningText.formComment, "comment", in: state, hint: ListeningText.commentHint, kind: .lines(5),
                    limit: Limits.textCharacters)
                div(.class("form__pair")) {
                    field(ListeningText.yourName, "name", in: state, limit: Limits.lineCharacters)
                    field(ListeningText.yourEmail, "email", in: state, hint: ListeningText.yourEmailHint, kind: .email)
                }
                callbackFields(state, hasPhone: false)
                div(.class("vh"), .aria("hidden", true)) {
                    input(.type("text"), .name("website"), .tabindex(-1), .autocomplete("off"))
                }
                submitButton(ListeningText.formSend)
            }
        }
    }
}
