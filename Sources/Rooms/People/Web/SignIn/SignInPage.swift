import Primitives
import Web

/// The page where a person signs in: address and password, then the one-time code where one is set up.
struct SignInPage {
    /// Which of the two forms shows.
    enum Step {
        case password
        case code(ticket: String)
    }

    let step: Step
    let state: FormState
    let problem: Text?
    let next: ReturnAddress

    var page: PublicPage {
        PublicPage(title: WebText.signIn, languages: languageLinks("/sign-in", next: next)) {
            h1 { WebText.signIn }
            if let problem { notice(problem, .red, icon: .circleAlert) }
            switch step {
            case .password: passwordForm
            case .code(let ticket): codeForm(ticket)
            }
        }
    }

    private var passwordForm: Node {
        postForm("/sign-in", .class("form")) {
            hiddenField("next", next.path)
            field(
                PeopleText.email, "email", value: state.value("email"), error: state.problem("email"), kind: .email,
                .required(), .autofocus(if: state.value("email").isEmpty))
            field(
                PeopleText.password, "password", kind: .password, .required(), .autocomplete("current-password"),
                .autofocus(if: !state.value("email").isEmpty))
            div(.class("actions")) { submitButton(WebText.signIn, icon: .logIn, flip: true) }
        }
    }

    private func codeForm(_ ticket: String) -> Node {
        postForm("/sign-in/code", .class("form")) {
            hiddenField("next", next.path)
            hiddenField("ticket", ticket)
            field(
                PeopleText.code, "code", error: state.problem("code"), hint: PeopleText.codeHint, kind: .code,
                .required(),
                .autofocus())
            div(.class("actions")) {
                submitButton(WebText.signIn, icon: .logIn, flip: true)
                linkButton(WebText.back, href: "/sign-in", look: .ghost)
            }
        }
    }
}

/// The same page in the three languages.
func languageLinks(_ address: String, next: ReturnAddress? = nil) -> [PublicPage.LanguageLink] {
    LanguageCode.allCases.map { code in
        let rest = next.map { $0.path == "/" ? "" : "&next=\($0.escaped)" } ?? ""
        return PublicPage.LanguageLink(
            code: code.rawValue, name: code.ownName, href: "\(address)?lang=\(code.rawValue)\(rest)")
    }
}
