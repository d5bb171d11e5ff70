import Handling
import Primitives
import Web

/// The catalogue of remedies: add, rename, change the usual cost, retire.
struct RemediesPage {
    let remedies: [Remedy]
    let currency: Currency
    /// What was typed into a refused form.
    let typed: FormState?
    /// The remedy whose form was refused; nil for that of a new one.
    let wrong: RemedyID?
    let problem: Text?

    var node: Node {
        div(.class("stack")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            card(OffersText.addRemedy) {
                postForm("/settings/remedies", .class("form", "form--wide")) {
                    kind
                    trilingualFields(newState.values, suffix: "new")
                    cost(newState, suffix: "new")
                    div(.class("actions")) { submitButton(OffersText.addRemedy, icon: .plus) }
                }
            }
            if remedies.isEmpty {
                emptyState(
                    .gift, title: OffersText.catalogueEmpty, detail: OffersText.remediesEmpty,
                    action: postForm("/settings/remedies/usual") {
                        submitButton(OffersText.seedRemedies, look: .normal)
                    })
            }
            for remedy in remedies { row(remedy) }
        }
    }

    private var newState: FormState { wrong == nil ? typed ?? FormState() : FormState() }

    private var kind: Node {
        selectField(OffersText.kind, "kind", in: newState, choices: RemedyKind.choices)
    }

    private func row(_ remedy: Remedy) -> Node {
        let isWrong = wrong == remedy.id
        let state = isWrong ? typed ?? stored(remedy) : stored(remedy)
        return details(.class("card", "fold", "fold--card"), .open(if: isWrong), .id("remedy-\(remedy.id)")) {
            summary {
                icon(remedy.kind.icon, size: .small)
                " "
                remedy.name.text
                " "
                span(.class("muted", "small")) {
                    remedy.kind.text
                    if remedy.usualMinor > 0 {
                        " · "
                        Text.money(Money(minorUnits: remedy.usualMinor, currency: currency))
                    }
                }
                if !remedy.isActive { chip(OffersText.retired) }
            }
            postForm("/settings/remedies/\(remedy.id)", .class("form", "form--wide")) {
                hiddenField("version", String(remedy.version))
                trilingualFields(state.values, suffix: remedy.id.description)
                cost(state, suffix: remedy.id.description)
                div(.class("actions")) {
                    submitButton(WebText.save, icon: .check, .name("do"), .value("save"))
                    submitButton(
                        remedy.isActive ? OffersText.retire : OffersText.restore, look: .ghost, .name("do"),
                        .value(remedy.isActive ? "retire" : "restore"))
                }
            }
        }
    }

    private func stored(_ remedy: Remedy) -> FormState {
        FormState([
            "en": remedy.name.english, "hu": remedy.name.hungarian, "fa": remedy.name.persian,
            "usual": remedy.usualMinor > 0 ? TypedAmount.words(remedy.usualMinor, in: currency) : "",
        ])
    }

    private func cost(_ state: FormState, suffix: String) -> Node {
        amountField(OffersText.usualCost(currency: .verbatim(currency.code)), "usual", in: state, suffix: suffix)
    }
}

/// A field for an amount whose id stays apart from its twins on a page of many forms.
func amountField(_ words: Text, _ name: String, in state: FormState, suffix: String) -> Node {
    let id = "\(name)-\(suffix)"
    let problem = state.problem(name)
    return div(.class("field"), .class("field--wrong", if: problem != nil)) {
        label(.for(id)) { words }
        input(
            .class("input"), .id(id), .name(name), .value(state.value(name)), .inputmode("decimal"), .dir(.leftToRight),
            .autocomplete("off"), .aria("describedby", problem == nil ? nil : "\(id)-error"))
        if let problem {
            p(.class("field__error"), .id("\(id)-error")) {
                icon(.circleAlert, size: .small)
                span { problem }
            }
        }
    }
}
