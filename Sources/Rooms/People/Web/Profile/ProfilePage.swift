import Primitives
import Web

/// What the page of the own profile shows.
struct ProfileModel: Sendable {
    let signedIn: SignedIn
    let presence: PresenceState
    let sessions: [Session]
    let brands: [Tenant]
    let panels: [Node]
}

/// The own profile: name, language, brightness, password, one-time codes, brands and open sessions.
struct ProfilePage {
    let model: ProfileModel
    let account: FormState
    let password: FormState
    let saved: Bool

    var node: Node {
        nodes {
            if saved { notice(WebText.saved, .green, icon: .circleCheck) }
            card(PeopleText.profileTitle) { accountForm }
            card(PeopleText.presence) { presenceForm }
            for panel in model.panels { panel }
            card(PeopleText.passwordTitle) { passwordForm }
            card(PeopleText.codeTitle) { codePart }
            if model.brands.count > 1 { card(PeopleText.brandsTitle) { brandList } }
            card(PeopleText.sessionsTitle) { sessionList }
            postForm("/sign-out") { submitButton(WebText.signOut, icon: .logOut, flip: true, look: .normal) }
        }
    }

    private var accountForm: Node {
        postForm("/profile", .class("form")) {
            field(PeopleText.name, "name", in: account, required: true, limit: Limits.lineCharacters)
            facts([(PeopleText.email, span(.class("ltr")) { model.signedIn.staff.email.description })])
            selectField(WebText.language, "language", in: account, choices: LanguageCode.choices)
            selectField(
                WebText.theme, "theme", in: account, choices: ThemeChoice.allCases.map { Choice($0.rawValue, $0.text) })
            div(.class("actions")) { submitButton(WebText.save) }
        }
    }

    private var presenceForm: Node {
        postForm("/presence", .class("cluster")) {
            hiddenField("next", "/profile")
            for state in PresenceState.allCases {
                button(
                    .class("btn"), .class("btn--primary", if: state == model.presence), .type("submit"), .name("state"),
                    .value(state.rawValue), .aria("pressed", state == model.presence)
                ) { state.text }
            }
        }
    }

    private var passwordForm: Node {
        postForm("/profile/password", .class("form")) {
            field(
                PeopleText.passwordPresent, "present-password", error: password.problem("present-password"),
                kind: .password,
                .required(), .autocomplete("current-password"))
            field(
                PeopleText.passwordNew, "new-password", error: password.problem("new-password"),
                hint: PeopleText.passwordHint(count: PasswordRule.minimum), kind: .password, .required(),
                .autocomplete("new-password"))
            p(.class("muted")) { PeopleText.passwordEndsSessions }
            div(.class("actions")) { submitButton(PeopleText.passwordChange, look: .normal) }
        }
    }

    private var codePart: Node {
        div(.class("stack")) {
            p { model.signedIn.staff.hasTimeCode ? PeopleText.codeIsOn : PeopleText.codeIsOff }
            div(.class("actions")) {
                linkButton(
                    model.signedIn.staff.hasTimeCode ? PeopleText.codeSwitchOff : PeopleText.codeSwitchOn,
                    href: "/profile/code",
                    icon: .shieldCheck)
            }
        }
    }

    private var brandList: Node {
        ul(.class("stack", "stack--close")) {
            for brand in model.brands {
                li(.class("cluster")) {
                    userWords(brand.name)
                    if brand.id == model.signedIn.tenant.id {
                        chip(PeopleText.brandCurrent, .accent)
                    } else {
                        postForm("/brand") {
                            hiddenField("brand", brand.id.description)
                            submitButton(PeopleText.brandSwitch, look: .normal, small: true)
                        }
                    }
                }
            }
        }
    }

    private var sessionList: Node {
        ul(.class("stack", "stack--close")) {
            for session in model.sessions {
                li(.class("cluster")) {
                    span(.class("ltr", "cut"), .dir(.auto)) { session.userAgent }
                    span(.class("muted")) { PeopleText.sessionSeen(at: session.seenAt) }
                    if session.id == model.signedIn.session.id {
                        chip(PeopleText.sessionHere, .accent)
                    } else {
                        postForm("/profile/sessions/\(session.id)/closure") {
                            submitButton(PeopleText.sessionEnd, look: .normal, small: true)
                        }
                    }
                }
            }
        }
    }
}
