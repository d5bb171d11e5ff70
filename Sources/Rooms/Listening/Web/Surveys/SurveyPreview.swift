import Foundation
import Primitives
import Web

/// How the mail of a draft will look in each language, with a sample customer.
struct SurveyPreview {
    let draft: SurveyDraft
    let brand: String

    var node: Node {
        div(.id("preview"), .class("stack"), .aria("live", "polite")) {
            h2 { ListeningText.previewTitle }
            for language in LanguageCode.allCases { mail(language) }
        }
    }

    private func mail(_ language: LanguageCode) -> Node {
        let values = SurveyPlaceholders(
            customer: language.sampleCustomer, agent: language.sampleAgent, caseNumber: "2041", brand: brand)
        let words = draft.texts.filled(with: values)[language]
        return section(
            .class("card"), .lang(language.rawValue), .dir(language.isRightToLeft ? .rightToLeft : .leftToRight)
        ) {
            div(.class("card__head")) { span(.class("muted", "small")) { words.subject } }
            div(.class("card__body", "stack")) {
                span(.class("small", "muted")) { brand }
                h3 { words.question }
                p { words.lead }
                answers(language)
            }
        }
    }
}

extension SurveyPreview {
    private func answers(_ language: LanguageCode) -> Node {
        let kind = draft.kind
        if kind == .faces {
            return div(.class("survey__faces"), .aria("hidden", true)) {
                for one in Face.allCases {
                    span(.class("survey__face")) {
                        face(one.mark, label: false)
                        span { one.text.string(in: language) }
                    }
                }
            }
        }
        return div(.class("survey__options", "survey__options--\(kind.rawValue)"), .aria("hidden", true)) {
            div(.class("survey__scale")) {
                for one in kind.ratings {
                    span(.class("survey__step")) { (one.symbol + " " + one.text.string(in: language)).trimmed }
                }
            }
            if let ends = kind.ends {
                div(.class("survey__ends")) {
                    span { ends.low.string(in: language) }
                    span { ends.high.string(in: language) }
                }
            }
        }
    }
}

extension Text {
    /// The words in a language that is not the reader's, as in a preview.
    fileprivate func string(in language: LanguageCode) -> String {
        string(in: PageLocale(language: language, zone: .gmt, now: Instant(milliseconds: 0)))
    }
}

extension LanguageCode {
    fileprivate var sampleCustomer: String {
        switch self {
        case .english: "Emma"
        case .hungarian: "Kovács Emma"
        case .persian: "خانم احمدی"
        }
    }

    fileprivate var sampleAgent: String {
        switch self {
        case .english: "Nora"
        case .hungarian: "Nóra"
        case .persian: "نیلوفر"
        }
    }
}
