import People
import Primitives
import Web

/// What a customer reads about a decision on their conduct, and the form by which they object; staff evidence and
/// names stay inside.
struct AppealPage: Sendable {
    let step: ConductStep
    let tenant: Tenant
    let token: String
    let language: LanguageCode
    let form: FormState

    var node: Node {
        PublicPage(
            title: CareText.appealTitle, brand: tenant.name,
            languages: LanguageCode.allCases.map {
                PublicPage.LanguageLink(code: $0.rawValue, name: $0.ownName, href: "/a/\(token)?lang=\($0.rawValue)")
            }
        ) {
            h1 { CareText.appealTitle }
            for text in said { p { text } }
            standing
        }.node
    }

    private var said: [Text] {
        let opening: Text =
            switch step.rung {
            case .note: CareText.mailNote
            case .warning: CareText.mailWarning
            case .restricted: CareText.mailRestricted
            }
        let contact = step.contact.isEmpty ? [] : [CareText.mailContact(contact: step.contact)]
        return [opening] + contact + (step.isInForce ? [CareText.mailUntil(day: step.reviewAt)] : [])
            + [CareText.mailSafety]
    }

    /// Where the matter stands for the customer.
    @HTMLBuilder private var standing: Node {
        if !step.isInForce {
            notice(CareText.mailEnded, .green, icon: .circleCheck)
        } else if step.awaitsAnswer {
            notice(CareText.appealReceived, .green, icon: .mailCheck)
            p(.class("words"), .dir(.auto)) { step.appeal }
        } else if step.appealedAt != nil {
            notice(CareText.mailUpheld, icon: .scale)
        } else {
            postForm("/a/\(token)", .class("form")) {
                hiddenField("lang", language.rawValue)
                field(
                    CareText.appealYours, "words", in: form, hint: CareText.appealYoursHint, kind: .lines(5),
                    required: true)
                div(.class("actions")) { submitButton(CareText.appealSend, icon: .send, flip: true) }
            }
        }
    }
}
