import People
import Primitives
import Web

/// One survey mail as values, for the mail itself and for its preview.
struct SurveyMail: Sendable {
    let language: LanguageCode
    let brand: String
    let subject: String
    let kind: SurveyKind
    let question: String
    let lead: String
    let caseNumber: String
    /// Where each answer leads.
    let addresses: [Rating: String]
    /// The link that no person sees; a visit gives a scanner away.
    let trap: String
    let optOut: String

    init(_ opened: OpenedSurvey, links: SurveyLinks) {
        let wording = opened.wording(opened.invitation.language)
        let (id, tenant) = (opened.invitation.id, opened.tenant.id)
        language = opened.invitation.language
        brand = opened.tenant.name
        subject = opened.filled(wording.subject)
        kind = opened.survey.kind
        question = opened.filled(wording.question)
        lead = opened.filled(wording.lead)
        caseNumber = opened.values.caseNumber
        addresses = Dictionary(
            uniqueKeysWithValues: kind.ratings.map { ($0, links.survey(id, of: tenant, $0.target)) })
        trap = links.survey(id, of: tenant, .trap)
        optOut = links.optOut(opened.customer.id, of: tenant)
    }

    /// The plain part: the words and one line for each answer, with what the ends of the scale mean.
    func text(in locale: PageLocale) -> String {
        let answers = kind.ratings.map { rating in
            let meaning = rating.meaning.map { " (\($0.string(in: locale)))" } ?? ""
            return "\(rating.symbol) \(rating.text.string(in: locale))\(meaning): \(addresses[rating] ?? "")".trimmed
        }
        let parts = [
            brand, question, lead, answers.joined(separator: "\n"), foot.string(in: locale),
            "\(ListeningText.mailOptOut.string(in: locale)): \(optOut)",
        ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Why the mail came, in one sentence.
    var foot: Text {
        caseNumber.isEmpty ? ListeningText.mailFoot : ListeningText.mailFootCase(number: caseNumber)
    }
}

extension Face {
    /// The character that shows the face where pictures may be blocked.
    var emoji: String {
        switch self {
        case .delighted: "🤩"
        case .happy: "🙂"
        case .disappointed: "😕"
        case .angry: "😠"
        }
    }

    /// Ground and ink of the face's cell: middle tones that survive the recolouring of dark mail programs.
    var mailColours: (ground: String, ink: String) {
        switch self {
        case .delighted: ("#f0b429", "#2b1d00")
        case .happy: ("#2fb574", "#04240f")
        case .disappointed: ("#f7d94c", "#2b2400")
        case .angry: ("#d63b32", "#ffffff")
        }
    }
}
