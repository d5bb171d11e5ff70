import Foundation
import Primitives
import Web

/// The first page of a new install: the company, the first administrator, and the steps of other rooms, sent together.
struct SetUpPage {
    let state: FormState
    let steps: [SetUpStep]
    let problem: Text?

    var page: PublicPage {
        PublicPage(
            title: PeopleText.setUpTitle, cardClass: "public__card--wide", brand: nil,
            languages: languageLinks("/set-up")
        ) {
            h1 { PeopleText.setUpTitle }
            p(.class("muted")) { PeopleText.setUpIntro }
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(state, fields: Self.summary)
            ol(.class("wizard__steps")) {
                li { PeopleText.setUpCompany }
                li { PeopleText.setUpYou }
                for step in steps { li { step.title } }
            }
            postForm("/set-up", .class("form", "form--wide")) {
                part(PeopleText.setUpCompany, PeopleText.setUpCompanyIntro) { brandFields(state) }
                part(PeopleText.setUpYou, PeopleText.setUpYouIntro) { administratorFields }
                for step in steps { part(step.title, step.intro) { step.fields(state) } }
                div(.class("actions")) { submitButton(PeopleText.setUpFinish, icon: .check) }
            }
        }
    }

    private static let summary: [(name: String, label: Text)] = [
        ("company", PeopleText.brandName), ("zone", PeopleText.zone), ("currency", PeopleText.currency),
        ("name", PeopleText.yourName), ("email", PeopleText.yourEmail), ("password", PeopleText.password),
    ]

    private func part(_ title: Text, _ intro: Text, @HTMLBuilder content: () -> Node) -> Node {
        section(.class("stack")) {
            h2 { title }
            p(.class("muted")) { intro }
            content()
        }
    }

    private var administratorFields: Node {
        nodes {
            field(PeopleText.yourName, "name", in: state, required: true, limit: Limits.lineCharacters)
            field(
                PeopleText.yourEmail, "email", in: state, hint: PeopleText.yourEmailHint, kind: .email, required: true)
            field(
                PeopleText.password, "password", error: state.problem("password"),
                hint: PeopleText.passwordHint(count: PasswordRule.minimum), kind: .password, .required(),
                .autocomplete("new-password"))
        }
    }
}

/// The fields of a brand, in set-up and in the settings.
func brandFields(_ state: FormState) -> Node {
    nodes {
        field(
            PeopleText.brandName, "company", in: state, hint: PeopleText.brandNameHint, required: true,
            limit: Limits.lineCharacters)
        selectField(PeopleText.brandLanguage, "language", in: state, choices: LanguageCode.choices)
        div(.class("form__pair")) {
            selectField(PeopleText.zone, "zone", in: state, choices: zoneChoices, hint: PeopleText.zoneHint)
            selectField(PeopleText.currency, "currency", in: state, choices: currencyChoices)
        }
    }
}

/// Every zone that has a place for a name; `Etc/…` and abbreviations are left out.
private let zoneChoices: [Choice] =
    (TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") && !$0.hasPrefix("Etc/") } + ["UTC"])
    .sorted().map { Choice($0, .verbatim($0)) }

/// Currencies in the order of the alphabet; an install that needs another one says so with its first order.
private let currencyChoices: [Choice] = [
    "AED", "AUD", "BGN", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HUF", "INR", "IQD", "IRR", "JPY", "KWD",
    "NOK", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "TRY", "UAH", "USD",
].map { Choice($0, .verbatim($0)) }
