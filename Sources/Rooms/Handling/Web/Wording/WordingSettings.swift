import Primitives
import TextAnalysis
import Web

/// The brand's own words for the wording guard: what to avoid or let pass, with a reason and something better.
struct WordingSettings {
    let phrases: [BrandPhrase]
    let typed: FormState
    let problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            p(.class("muted")) { HandlingText.wordingLead }
            card(HandlingText.wordingAdd) { form }
            if phrases.isEmpty {
                emptyState(.spellCheck, title: HandlingText.wording, detail: HandlingText.wordingEmpty)
            }
            for language in LanguageCode.allCases { list(language, phrases.filter { $0.language == language }) }
        }
    }

    private var form: Node {
        postForm("/settings/wording", .class("form")) {
            field(
                HandlingText.wordingPhrase, "phrase", in: typed, hint: HandlingText.wordingPhraseHint, required: true,
                limit: Limits.lineCharacters)
            div(.class("form__pair")) {
                selectField(WebText.language, "language", in: typed, choices: LanguageCode.optionList)
                selectField(HandlingText.wordingKind, "category", in: typed, choices: WordingCategory.choices)
            }
            field(
                HandlingText.wordingReason, "reason", in: typed, hint: HandlingText.wordingReasonHint,
                limit: Limits.lineCharacters)
            field(
                HandlingText.wordingBetter, "suggestion", in: typed, hint: HandlingText.wordingBetterHint,
                limit: Limits.lineCharacters)
            div(.class("actions")) { submitButton(HandlingText.wordingAdd, icon: .plus) }
        }
    }

    @HTMLBuilder private func list(_ language: LanguageCode, _ phrases: [BrandPhrase]) -> Node {
        if !phrases.isEmpty {
            card(.verbatim(language.nameOfItself)) {
                ul(.class("stack")) { for phrase in phrases { row(phrase) } }
            }
        }
    }

    private func row(_ phrase: BrandPhrase) -> Node {
        li(.class("promise")) {
            icon(phrase.category == nil ? .check : .shieldAlert)
            span {
                bdi(.class("strong"), .lang(phrase.language.rawValue)) { phrase.phrase }
                if !phrase.suggestion.isEmpty {
                    small {
                        icon(.arrowRight, flip: true, size: .small)
                        bdi(.lang(phrase.language.rawValue)) { phrase.suggestion }
                    }
                }
                small(.class("muted")) { reason(phrase) }
            }
            chip(phrase.category?.text ?? HandlingText.wordingAllow, phrase.category == nil ? .green : .plain)
            postForm("/settings/wording/\(phrase.id)/removal") {
                submitButton(HandlingText.wordingRemove, icon: .undo2, flip: true, look: .ghost, small: true)
            }
        }
    }

    private func reason(_ phrase: BrandPhrase) -> Node {
        guard phrase.reason.isEmpty else { return bdi { phrase.reason } }
        return nodes { if let category = phrase.category { category.reason } }
    }
}

extension WordingCategory {
    /// What a category is called in settings.
    var text: Text {
        switch self {
        case .refusalWall: HandlingText.wordingRefusal
        case .blamesCustomer: HandlingText.wordingBlamesCustomer
        case .blamesColleague: HandlingText.wordingBlamesColleague
        case .emptyApology: HandlingText.wordingEmptyApology
        case .commandsCalm: HandlingText.wordingCalm
        case .minimises: HandlingText.wordingMinimises
        case .defensive: HandlingText.wordingDefensive
        case .robotic: HandlingText.wordingRobotic
        case .overFamiliar: HandlingText.wordingFamiliar
        case .jargon: HandlingText.wordingJargon
        case .vaguePromise: HandlingText.wordingVague
        case .legalThreat: HandlingText.wordingThreat
        }
    }

    /// Why words of this kind harm, for the reader.
    var reason: Text {
        .languages(
            english: reason(in: .english), hungarian: reason(in: .hungarian), persian: reason(in: .persian))
    }

    /// What a rule can be about; `allow` lets words pass.
    static var choices: [Choice] {
        allCases.map { Choice($0.rawValue, $0.text) } + [Choice("allow", HandlingText.wordingAllow)]
    }
}
