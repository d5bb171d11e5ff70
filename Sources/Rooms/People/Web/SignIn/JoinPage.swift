import Primitives
import Web

/// The page that an invitation's link opens.
struct JoinPage {
    let secret: String
    let brand: String
    let invitation: StaffInvitation
    let hasAccount: Bool
    let state: FormState

    var page: PublicPage {
        PublicPage(title: PeopleText.joinTitle(brand: brand), brand: brand, languages: languageLinks("/join/\(secret)"))
        {
            h1 { PeopleText.joinTitle(brand: brand) }
            p(.class("muted")) { hasAccount ? PeopleText.joinWithAccount : PeopleText.joinIntro }
            facts([
                (PeopleText.email, span(.class("ltr")) { invitation.email.description }),
                (PeopleText.roles, nodes { invitation.roles.text }),
            ])
            postForm("/join/\(secret)", .class("form")) {
                if !hasAccount {
                    field(
                        PeopleText.name, "name", value: state.value("name"), error: state.problem("name"), .required(),
                        .autocomplete("name"))
                }
                field(
                    PeopleText.password, "password", error: state.problem("password"),
                    hint: hasAccount ? nil : PeopleText.passwordHint(count: PasswordRule.minimum), kind: .password,
                    .required(), .autocomplete(hasAccount ? "current-password" : "new-password"))
                div(.class("actions")) { submitButton(PeopleText.join, icon: .check) }
            }
        }
    }
}
