import Handling
import Primitives
import Web

/// What the maker may still give, and what similar cases got.
struct AllowanceCard {
    let model: EditorModel

    private var allowance: Allowance { model.allowance }

    var node: Node {
        card(OffersText.allowance) {
            div(.class("stack", "stack--close")) {
                if allowance.authority == .none {
                    p(.class("small")) { OffersText.noAuthority }
                } else {
                    facts([
                        (OffersText.leftInCase, money(allowance.caseLeft)),
                        (OffersText.leftInMonth, money(allowance.monthLeft)),
                    ])
                }
                facts([(OffersText.leftInBudget, allowance.budgetLeft.map(money) ?? nodes { OffersText.noLimit })])
                p(.class("small", "muted")) { fairnessText(model.board.fairness, in: model.currency) }
            }
        }
    }

    private func money(_ minor: Int64) -> Node {
        nodes { Text.money(Money(minorUnits: minor, currency: model.currency), .full) }
    }
}
