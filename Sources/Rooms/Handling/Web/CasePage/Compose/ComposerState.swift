import Foundation
import Primitives
import TextAnalysis
import Web

/// What stands in the composer: the words, what was refused, and the key by which a reply is sent once.
struct ComposerState: Sendable {
    var words: String
    var problem: Text?
    var onceKey: String
    var isOnMerits = false
    var awaitsCustomer = false
    var form = FormState()

    /// The state of a page that is opened: the viewer's draft, or a template that the address names.
    static func opened(_ model: CaseModel, template: MacroID?, key: String) -> ComposerState {
        let macro = template.flatMap { id in model.macros.first { $0.id == id } }
        let words = macro.map { GuideText.filling($0.body, name: model.customerName, agent: model.viewer.name) }
        return ComposerState(words: words ?? model.draft?.body ?? "", onceKey: key)
    }
}

/// What the wording guard says about a reply, what the reply lacks, and promises that can be tracked.
struct WordingPanel {
    let words: String
    /// The language of the case, for a reply that is too short to tell its own.
    let usual: LanguageCode
    /// The newest words of the customer; a reply is compared only with words of its own language.
    let message: Entry?
    let wordingGuard: BrandGuard
    let reader: LanguageCode
    let now: Instant
    let zone: TimeZone
    let address: String
    let mayTrack: Bool

    /// The items alone, as the script puts them into the page.
    @HTMLBuilder var items: Node {
        if !words.trimmed.isEmpty {
            if language != usual { foreign }
            for flag in wordingGuard.flags(words, in: language).prefix(6) { item(flag) }
            for blank in GuideText.openBlanks(in: words).prefix(3) { open(blank) }
            for promise in findPromises(words, language: language, now: now.date, zone: zone).prefix(4) { vow(promise) }
            ReplyHints(review: review, reader: reader).items
        }
    }

    /// The language in which the reply is judged.
    private var language: LanguageCode { replyLanguage(words, usual: usual) }

    private var review: ReplyReview {
        let message = message.flatMap { $0.language == language ? $0.body : nil }
        return reviewReply(words, to: message, language: language)
    }

    private var foreign: Node {
        div(.class("guard__item", "soft"), .data("kind", "soft")) {
            icon(.languages)
            span(.class("try")) {
                HandlingText.replyOtherLanguage(
                    written: .verbatim(language.nameOfItself), usual: .verbatim(usual.nameOfItself))
            }
        }
    }

    private func item(_ flag: WordingFlag) -> Node {
        div(
            .class("guard__item"), .class("soft", if: flag.isSoft), .data("phrase", flag.phrase),
            .data("kind", flag.isSoft ? "soft" : "hard")
        ) {
            icon(flag.isSoft ? .spellCheck : .shieldAlert)
            span {
                q(.dir(.auto)) { flag.phrase }
                " "
                span(.class("try")) { flag.reason(in: reader) }
            }
            if !flag.suggestion.isEmpty {
                button(
                    .class("btn", "btn--sm"), .type("button"), .data("replace", flag.phrase),
                    .data("with", flag.suggestion)
                ) { HandlingText.useWords(words: .verbatim(flag.suggestion)) }
            }
        }
    }

    private func open(_ blank: String) -> Node {
        div(.class("guard__item", "soft"), .data("phrase", "[\(blank)]"), .data("kind", "soft")) {
            icon(.pencil)
            span {
                q(.dir(.auto)) { "[\(blank)]" }
                " "
                span(.class("try")) { HandlingText.blankIsOpen }
            }
        }
    }

    private func vow(_ promise: FoundPromise) -> Node {
        div(.class("guard__item", "vow"), .data("phrase", promise.phrase), .data("kind", "vow")) {
            icon(.calendarCheck)
            span {
                q(.dir(.auto)) { promise.phrase }
                " "
                span(.class("try")) {
                    promise.due.map { HandlingText.isPromiseUntil(at: Instant($0)) }
                        ?? HandlingText.isPromiseWithoutTime
                }
            }
            if mayTrack && promise.due != nil {
                button(
                    .class("btn", "btn--sm"), .type("submit"), .attribute("formaction", "\(address)/promises"),
                    .flag("formnovalidate"), .name("promise"), .value(promise.phrase),
                    .hx("post", "\(address)/promises"),
                    .hx("include", "#composer"), .hx("target", "#guard"), .hx("swap", "innerHTML")
                ) { HandlingText.trackPromise }
            }
        }
    }
}

extension WordingFlag {
    /// Words that are dull rather than hurtful.
    fileprivate var isSoft: Bool {
        [.robotic, .overFamiliar, .jargon, .vaguePromise, .emptyApology].contains(category)
    }
}
