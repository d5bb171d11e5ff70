import Primitives
import TextAnalysis
import Web

/// What a reply leaves open beside the customer's words: questions, the form of address, long sentences, missing words.
struct ReplyHints {
    let review: ReplyReview
    /// The language in which the agent works.
    let reader: LanguageCode

    /// The items for the list under the reply, at most eight.
    @HTMLBuilder var items: Node {
        for question in review.openQuestions.prefix(2) {
            item(.circleQuestionMark, quoting: question.phrase) { HandlingText.questionIsOpen }
        }
        for slip in review.addressSlips.prefix(2) {
            item(.usersRound, quoting: slip.phrase, isMarked: true) { slip.reason(in: reader) }
        }
        if let long = review.reading?.longSentence {
            item(.bookOpenText, quoting: Self.beginning(of: long)) { HandlingText.sentenceIsLong }
        } else if review.reading?.isHarder == true {
            item(.bookOpenText) { HandlingText.replyIsHarder }
        }
        for hint in review.missingWords { missing(hint) }
    }

    /// `isMarked` lets the script mark the words in the reply; words of the customer are not there.
    private func item(
        _ name: IconName, quoting words: String? = nil, isMarked: Bool = false, @HTMLBuilder reason: () -> Node
    ) -> Node {
        div(
            .class("guard__item", "soft"), .data("phrase", isMarked ? words : nil), .data("kind", "soft")
        ) {
            icon(name)
            span {
                if let words {
                    q(.dir(.auto)) { words }
                    " "
                }
                span(.class("try")) { reason() }
            }
        }
    }

    private func missing(_ hint: WordHint) -> Node {
        let words = Self.blanked(hint.words)
        return div(.class("guard__item", "soft"), .data("kind", "soft")) {
            icon(.handHelping)
            span(.class("try")) {
                switch hint.kind {
                case .thanks: HandlingText.thanksAreMissing
                case .feeling: HandlingText.feelingIsMissing
                case .nextStep: HandlingText.nextStepIsMissing
                }
            }
            button(.class("btn", "btn--sm"), .type("button"), .data("insert", words)) {
                HandlingText.useWords(words: .verbatim(words))
            }
        }
    }

    /// The places that the agent fills, in the form in which an unfilled one can not be sent.
    private static func blanked(_ words: String) -> String {
        words.replacing("...", with: "…").replacing("…", with: "[…]")
    }

    private static func beginning(of sentence: String) -> String {
        let words = sentence.split(separator: " ").prefix(6).joined(separator: " ")
        return words.count < sentence.count ? words + " …" : words
    }
}
