import People
import Primitives
import Web

/// The public form of a brand, and that of one of its places.
struct FeedbackFormPage {
    let brand: String
    let address: String
    let state: FormState
    /// The place at which the form is opened; without one the customer says what it is about.
    var place: FormPlace?

    var page: PublicPage {
        let title = place?.question ?? ListeningText.formTitle
        return PublicPage(
            title: title, cardClass: place?.site == nil ? "survey" : "survey widget", brand: brand,
            languages: place?.languageLinks(address) ?? languageLinks(address), script: place?.script
        ) {
            div {
                h1 { title }
                p(.class("muted", "small")) { ListeningText.formIntro }
            }
            postForm(
                address + (place?.query ?? ""), .class("form", "form--wide"), .data("answers", place?.answersAddress),
                .data("site", place?.site)
            ) {
                faceChoices(title, state)
                if place == nil {
                    selectField(ListeningText.formAbout, "touchpoint", in: state, choices: Touchpoint.choices)
                }
                field(
                    ListeningText.formComment, "comment", in: state, hint: ListeningText.commentHint, kind: .lines(5),
                    limit: Limits.textCharacters)
                div(.class("form__pair")) {
                    field(ListeningText.yourName, "name", in: state, limit: Limits.lineCharacters)
                    field(ListeningText.yourEmail, "email", in: state, hint: ListeningText.yourEmailHint, kind: .email)
                }
                callbackFields(state, hasPhone: false)
                if place != nil { hiddenField("answer", state.value("answer")) }
                div(.class("vh"), .aria("hidden", true)) {
                    input(.type("text"), .name("website"), .tabindex(-1), .autocomplete("off"))
                }
                if place?.script != nil {
                    p(.class("field__error"), .id("unsent"), .role("alert"), .hidden()) { ListeningText.widgetUnsent }
                }
                submitButton(ListeningText.formSend)
            }
            if place?.script != nil { done }
        }
    }

    /// What the script shows in place of the form once the answer was taken.
    private var done: Node {
        div(.id("done"), .class("stack"), .tabindex(-1), .hidden()) {
            h2 { ListeningText.thanksTitle }
            p { ListeningText.thanksForm }
            actionButton(ListeningText.widgetClose, .data("close"))
        }
    }
}

/// What the form needs to know of the place at which it is opened.
struct FormPlace {
    let question: Text
    let languages: [LanguageCode]
    /// Where the script of a widget sends the answer; nil for a printed sheet, whose form needs no script.
    let answersAddress: String?
    /// The site around the frame, when it is one of those that may show it.
    let site: String?

    var script: AssetPath? { answersAddress == nil ? nil : .widgetFrame }

    /// Keeps the site in the address of the next page.
    var query: String { site.map { "?site=" + escaped($0) } ?? "" }

    func languageLinks(_ address: String) -> [PublicPage.LanguageLink] {
        guard languages.count > 1 else { return [] }
        return languages.map {
            PublicPage.LanguageLink(
                code: $0.rawValue, name: $0.ownName,
                href: "\(address)?lang=\($0.rawValue)" + (site.map { "&site=" + escaped($0) } ?? ""))
        }
    }

    /// An origin holds no other sign that has a meaning in a query.
    private func escaped(_ site: String) -> String {
        site.replacing(":", with: "%3A").replacing("/", with: "%2F")
    }
}
