import Primitives
import Web

/// The card of the current step: lines to tick, questions, sentences to insert, and words to mind.
struct GuideCardBody {
    let model: CaseModel
    let card: GuideCard
    let next: GuideStep?

    private var finished: Int { min(max(model.item.guideStep, 0), 5) }
    private var language: LanguageCode { card.language }

    var node: Node {
        div(.class("gcard")) {
            p(.class("strong")) { card.lead.text }
            if let stake = card.stakes.first { notice(stake.line.text, icon: .target) }
            form
            if !card.inserts.isEmpty {
                div(.class("say")) {
                    p(.class("xs", "muted")) { HandlingText.tapToInsert }
                    for insert in card.inserts.prefix(3) { say(insert) }
                }
            }
            folds
        }
    }

    private var form: Node {
        postForm(
            "\(model.address)/guide", .class("gform"), .hx("post", "\(model.address)/guide"),
            .hx("trigger", "change, submit"), .hx("target", "#guide"), .hx("swap", "outerHTML")
        ) {
            hiddenField("step", String(finished))
            hiddenField("mode", model.mode.rawValue)
            for key in model.item.guideDone.sorted() where !card.items.contains(where: { $0.key == key }) {
                hiddenField("done", key)
            }
            for item in card.items {
                Web.label(.class("ask")) {
                    input(
                        .type("checkbox"), .name("done"), .value(item.key),
                        .checked(if: model.item.guideDone.contains(item.key)))
                    span { item.text.text }
                }
            }
            submitButton(
                next.map { HandlingText.doneGoTo(step: $0.title.text) } ?? HandlingText.allStepsDone, icon: .arrowRight,
                flip: true, small: true, .name("next"), .value(String(finished + 1)))
            if finished > 0 {
                submitButton(
                    HandlingText.stepBack, look: .ghost, small: true, .name("next"), .value(String(finished - 1)))
            }
        }
    }

    private func say(_ insert: GuideText) -> Node {
        let words = insert.filled(name: model.customerName, agent: model.viewer.name, in: language)
        return button(.type("button"), .data("insert", words), .lang(language.rawValue), .dir(.auto)) {
            icon(.cornerDownLeft, flip: true)
            span { words }
        }
    }

    private var folds: Node {
        nodes {
            fold(
                HandlingText.questionsToAsk,
                card.openQuestions.map { $0[language] } + card.closedQuestions.map { $0[language] })
            if card.inserts.count > 3 {
                details(.class("fold")) {
                    summary { HandlingText.moreSentences }
                    div(.class("say")) { for insert in card.inserts.dropFirst(3) { say(insert) } }
                }
            }
            details(.class("fold")) {
                summary { HandlingText.wordsToMind }
                ul(
                    .class("words-list"), .lang(language.rawValue),
                    .dir(language.isRightToLeft ? .rightToLeft : .leftToRight)
                ) {
                    for swap in card.wordsToAvoid {
                        li {
                            del { swap.avoid[language] }
                            " → "
                            ins { swap.better[language] }
                        }
                    }
                    for word in card.wordsToUse {
                        li {
                            icon(.check, size: .small); " "; word[language]
                        }
                    }
                }
            }
            signals
        }
    }

    @HTMLBuilder private var signals: Node {
        let lines = card.signals + card.known + card.unknown
        if !lines.isEmpty {
            details(.class("fold")) {
                summary { model.mode == .written ? HandlingText.knownAndUnknown : HandlingText.voiceAndManner }
                ul(.class("words-list")) { for line in lines { li { line.text } } }
            }
        }
    }

    @HTMLBuilder private func fold(_ title: Text, _ lines: [String]) -> Node {
        if !lines.isEmpty {
            details(.class("fold")) {
                summary { title }
                div(.class("say")) {
                    for line in lines {
                        let words = GuideText.filling(line, name: model.customerName, agent: model.viewer.name)
                        button(.type("button"), .data("insert", words), .lang(language.rawValue), .dir(.auto)) {
                            icon(.cornerDownLeft, flip: true)
                            span { words }
                        }
                    }
                }
            }
        }
    }
}
