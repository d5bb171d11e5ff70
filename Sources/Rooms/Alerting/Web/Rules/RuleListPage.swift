import People
import Primitives
import Web

/// The rules in the order in which they are asked; the first that speaks decides.
struct RuleListPage {
    let rules: [AlertRule]
    let currency: Currency
    let teams: [TeamID: String]
    let removed: AlertRule?

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { AlertingText.rulesIntro }
            if let removed {
                undoNotice(
                    AlertingText.removedNotice(name: removed.name), action: "/settings/rules/\(removed.id)/restoration")
            }
            if rules.isEmpty {
                emptyState(
                    .bellRing, title: AlertingText.rules, detail: AlertingText.rulesEmpty,
                    action: linkButton(AlertingText.addRule, href: "/settings/rules/new", icon: .plus, look: .primary))
            }
            ol(.class("stack", "rules")) {
                for (place, rule) in rules.enumerated() { li { line(rule, place) } }
            }
        }
    }

    private func line(_ rule: AlertRule, _ place: Int) -> Node {
        let words = RuleSentences(rule: rule, currency: currency, teams: teams)
        return article(.class("card", "rule"), .class("rule--off", if: !rule.isActive)) {
            div(.class("card__head")) {
                h2 {
                    span(.class("num")) { place + 1 }
                    " "
                    a(.href("/settings/rules/\(rule.id)")) { userWords(rule.name) }
                }
                if rule.kind == .earlyWarning { chip(AlertingText.warningChip, .accent, icon: .chartLine) }
                if !rule.isActive { chip(AlertingText.switchedOff) }
                buttons(rule, place)
            }
            div(.class("card__body", "rule__words")) {
                part(AlertingText.when, words.conditions)
                part(AlertingText.then, words.effects)
            }
        }
    }

    private func part(_ heading: Text, _ lines: [Text]) -> Node {
        div {
            h3(.class("small", "muted")) { heading }
            ul { for line in lines { li(.dir(.auto)) { line } } }
        }
    }

    private func buttons(_ rule: AlertRule, _ place: Int) -> Node {
        div(.class("cluster")) {
            if place > 0 { move(rule, earlier: true) }
            if place < rules.count - 1 { move(rule, earlier: false) }
            postForm("/settings/rules/\(rule.id)/switch") {
                hiddenField("active", rule.isActive ? "off" : "on")
                submitButton(rule.isActive ? AlertingText.switchOff : AlertingText.switchOn, look: .ghost, small: true)
            }
        }
    }

    private func move(_ rule: AlertRule, earlier: Bool) -> Node {
        postForm("/settings/rules/\(rule.id)/place") {
            hiddenField("move", earlier ? "earlier" : "later")
            iconButton(
                earlier ? AlertingText.moveEarlier(name: rule.name) : AlertingText.moveLater(name: rule.name),
                icon: earlier ? .arrowUp : .arrowDown, small: true, type: "submit")
        }
    }
}
