import Primitives
import Web

/// What a customer is told of a fixed cause, paragraph by paragraph.
struct NoticeWords: Sendable {
    let name: String
    let brand: String
    let fixed: String

    var subject: Text { PreventionText.mailSubject(brand: brand) }

    var paragraphs: [Text] {
        [
            name.isEmpty ? PreventionText.mailHello : PreventionText.mailHelloName(name: name), PreventionText.mailSaid,
            .joined([PreventionText.mailFixed, .verbatim(fixed)], separator: " "), PreventionText.mailBecause,
            PreventionText.mailThanks, .verbatim(brand),
        ]
    }

    /// The mail; `optOut` is where the customer says that they want no such mails.
    func letter(optOut: String) -> Letter {
        Letter(paragraphs.map { .words($0) } + [.link(PreventionText.mailOptOut, href: optOut)])
    }
}
