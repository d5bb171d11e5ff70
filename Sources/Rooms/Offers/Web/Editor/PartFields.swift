import Handling
import People
import Primitives
import Web

/// The fields of one part: remedy, amount, words, and a policy with the order that it covers.
struct PartFields {
    let model: EditorModel
    let state: FormState
    let row: Int

    /// The part of the round before that this row began with.
    private var before: OfferPart? { model.before?.parts.first { $0.position == row } }

    var node: Node {
        fieldset(.class("offer__row")) {
            legend(.class("strong", "small")) { OffersText.part(number: row) }
            if let before, before.answer == .disliked {
                notice(
                    before.reason.isEmpty
                        ? OffersText.dislikedSilently : OffersText.dislikedBefore(reason: .verbatim(before.reason)),
                    .yellow, icon: .thumbsDown)
            }
            div(.class("form__pair")) {
                remedy
                field(
                    OffersText.amountIn(currency: .verbatim(model.currency.code)), "amount-\(row)", in: state,
                    hint: row == 1 ? OffersText.amountHint : nil, kind: .number)
            }
            field(
                OffersText.partWords, "words-\(row)", in: state, hint: row == 1 ? OffersText.partWordsHint : nil,
                limit: Limits.lineCharacters * 5)
            if !model.policies.isEmpty && !model.orders.isEmpty { cover }
        }
    }

    private var remedy: Node {
        choice(
            OffersText.remedy, "remedy-\(row)", empty: OffersText.remedyNone,
            model.remedies.map { remedy in
                let usual = Money(minorUnits: remedy.usualMinor, currency: model.currency)
                return Choice(
                    remedy.id.description,
                    remedy.usualMinor > 0 ? OffersText.usually(name: remedy.name.text, amount: usual) : remedy.name.text
                )
            })
    }

    private var cover: Node {
        div(.class("form__pair")) {
            choice(
                OffersText.policy, "policy-\(row)", empty: OffersText.policyNone,
                model.policies.map { Choice($0.id.description, $0.name.text) })
            choice(
                OffersText.order, "order-\(row)", empty: OffersText.remedyNone,
                model.orders.map { order in
                    let words: [Text] = [.verbatim(order.number), .verbatim(order.item), .money(order.amount)]
                    return Choice(order.number, .joined(words, separator: " · "))
                })
        }
    }

    /// A list with an entry for "none" that stays choosable.
    private func choice(_ words: Text, _ name: String, empty: Text, _ choices: [Choice]) -> Node {
        let problem = state.problem(name)
        return div(.class("field"), .class("field--wrong", if: problem != nil)) {
            Web.label(.for("f-\(name)")) { words }
            selectTag(.class("input"), .id("f-\(name)"), .name(name)) {
                option(.value("")) { empty }
                for choice in choices {
                    option(.value(choice.value), .selected(if: choice.value == state.value(name))) { choice.text }
                }
            }
            if let problem {
                p(.class("field__error")) {
                    icon(.circleAlert, size: .small); span { problem }
                }
            }
        }
    }
}
