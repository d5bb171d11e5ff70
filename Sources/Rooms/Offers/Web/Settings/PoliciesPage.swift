import Handling
import Primitives
import Web

/// Return and guarantee policies: add, change, retire.
struct PoliciesPage {
    let policies: [ReturnPolicy]
    let currency: Currency
    let typed: FormState?
    /// The policy whose form was refused; nil for that of a new one.
    let wrong: PolicyID?
    let problem: Text?

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { OffersText.policiesIntro }
            if let problem { notice(problem, .red, icon: .circleAlert) }
            card(OffersText.addPolicy) {
                postForm("/settings/policies", .class("form", "form--wide")) {
                    fields(wrong == nil ? typed ?? FormState() : FormState(), suffix: "new")
                    div(.class("actions")) { submitButton(OffersText.addPolicy, icon: .plus) }
                }
            }
            if policies.isEmpty { p(.class("muted")) { OffersText.policiesEmpty } }
            for policy in policies { row(policy) }
        }
    }

    private func row(_ policy: ReturnPolicy) -> Node {
        let isWrong = wrong == policy.id
        return details(.class("card", "fold", "fold--card"), .open(if: isWrong)) {
            summary {
                policy.name.text
                " "
                span(.class("muted", "small")) { OffersText.policyLine(count: policy.days) }
                if !policy.isActive { chip(OffersText.retired) }
            }
            postForm("/settings/policies/\(policy.id)", .class("form", "form--wide")) {
                fields(isWrong ? typed ?? stored(policy) : stored(policy), suffix: policy.id.description)
                div(.class("actions")) {
                    submitButton(WebText.save, icon: .check, .name("do"), .value("save"))
                    submitButton(
                        policy.isActive ? OffersText.retire : OffersText.restore, look: .ghost, .name("do"),
                        .value(policy.isActive ? "retire" : "restore"))
                }
            }
        }
    }

    private func stored(_ policy: ReturnPolicy) -> FormState {
        FormState(values: [
            "en": [policy.name.english], "hu": [policy.name.hungarian], "fa": [policy.name.persian],
            "days": [String(policy.days)], "kinds": policy.kinds.map(\.rawValue),
            "cap": [policy.capMinor.map { TypedAmount.words($0, in: currency) } ?? ""],
        ])
    }

    @HTMLBuilder private func fields(_ state: FormState, suffix: String) -> Node {
        trilingualFields(state.values, suffix: suffix)
        div(.class("form__pair")) {
            amountField(OffersText.policyDays, "days", in: state, suffix: suffix)
            amountField(
                OffersText.policyCap(currency: .verbatim(currency.code)), "cap", in: state, suffix: suffix)
        }
        fieldset(.class("field", "choices", "choices--row")) {
            legend { OffersText.policyCovers }
            for kind in RemedyKind.allCases {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("kinds"), .value(kind.rawValue),
                        .checked(if: state.holds(kind.rawValue, in: "kinds")))
                    span { kind.text }
                }
            }
        }
    }
}
