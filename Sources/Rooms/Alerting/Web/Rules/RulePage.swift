import Handling
import Listening
import People
import Primitives
import Web

/// The editor of one rule: when it speaks, what it does, who is rung when nobody answers, and its trial.
struct RulePage {
    let id: RuleID?
    let state: FormState
    let teams: [Team]
    let currency: Currency
    /// What the rule listens to.
    let kind: AlertRule.Kind
    /// Whether the brand has a forecast that conditions may ask.
    let hasOutlooks: Bool
    let trial: RuleTrial?
    var problem: Text?

    var node: Node {
        postForm("/settings/rules" + (id.map { "/\($0)" } ?? ""), .class("form", "form--wide")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            problemSummary(state, fields: Self.summed)
            if let trial { RuleTrialCard(trial: trial).node }
            hiddenField("version", state.value("version"))
            hiddenField("kind", kind.rawValue)
            field(AlertingText.ruleName, "name", in: state, required: true, limit: Limits.lineCharacters)
            checkbox(AlertingText.ruleActive, "active", in: state)
            card(AlertingText.when) {
                div(.class("form")) { if kind == .feedback { conditions } else { warningConditions } }
            }
            card(AlertingText.then) { div(.class("form")) { if kind == .feedback { effects } else { notices } } }
            card(AlertingText.ladder) { div(.class("form")) { ladder } }
            div(.class("actions")) {
                submitButton(WebText.save, icon: .check, .name("do"), .value("save"))
                if kind == .feedback {
                    submitButton(AlertingText.tryRule, icon: .play, look: .normal, .name("do"), .value("try"))
                }
                linkButton(WebText.cancel, href: "/settings/rules", look: .ghost)
                if id != nil {
                    submitButton(AlertingText.remove, icon: .trash2, look: .ghost, .name("do"), .value("remove"))
                }
            }
        }
    }

    private static let summed: [(name: String, label: Text)] = [
        ("name", AlertingText.ruleName), ("words", AlertingText.words), ("anger", AlertingText.anger),
        ("value", AlertingText.customerValue), ("risk", AlertingText.valueAtRisk),
        ("alive", AlertingText.chanceAlive), ("repeats", AlertingText.repeats), ("days", AlertingText.repeatDays),
        ("notice", AlertingText.notices), ("rung-owner", AlertingText.rungOwner),
        ("rung-shift", AlertingText.rungShift),
        ("rung-leads", AlertingText.rungLeads), ("rung-leads_analysts", AlertingText.rungLeadsAndAnalysts),
        ("rung-administrators", AlertingText.rungAdministrators),
    ]

    private var conditions: Node {
        nodes {
            p(.class("muted")) { AlertingText.whenHint }
            checkboxes(
                AlertingText.rating, "face", in: state,
                choices: Listening.Face.allCases.map { Choice($0.rawValue, $0.text) })
            field(AlertingText.words, "words", in: state, hint: AlertingText.wordsHint, kind: .lines(3))
            div(.class("form__pair")) {
                selectField(
                    AlertingText.anger, "anger", in: state,
                    choices: [
                        Choice("0", AlertingText.anger0), Choice("1", AlertingText.anger1),
                        Choice("2", AlertingText.anger2), Choice("3", AlertingText.anger3),
                    ])
                field(
                    AlertingText.customerValueIn(currency: currency.code), "value", in: state,
                    hint: AlertingText.emptyAsksNothing, kind: .number)
            }
            outlookConditions
            checkbox(AlertingText.keyAccounts, "key", in: state)
            checkbox(AlertingText.whenComplaint, "complaint", in: state)
            div(.class("form__pair")) {
                field(AlertingText.repeats, "repeats", in: state, hint: AlertingText.emptyAsksNothing, kind: .number)
                field(AlertingText.repeatDays, "days", in: state, kind: .number)
            }
            checkboxes(
                AlertingText.touchpoint, "touchpoint", in: state,
                choices: Touchpoint.allCases.map { Choice($0.rawValue, $0.text) })
            checkboxes(
                WebText.language, "language", in: state,
                choices: LanguageCode.allCases.map { Choice($0.rawValue, $0.nameOfItself) })
            checkboxes(
                AlertingText.channel, "channel", in: state,
                choices: Channel.allCases.map { Choice($0.rawValue, $0.text) })
        }
    }

    private var outlookConditions: Node {
        nodes {
            div(.class("form__pair")) {
                field(
                    AlertingText.valueAtRiskIn(currency: currency.code), "risk", in: state,
                    hint: AlertingText.valueAtRiskHint, kind: .number)
                field(
                    AlertingText.chanceAlive, "alive", in: state, hint: AlertingText.emptyAsksNothing, kind: .number)
            }
            if !hasOutlooks { p(.class("small", "muted"), .id("thin")) { AlertingText.outlookThin } }
        }
    }

    private var warningConditions: Node {
        nodes {
            p(.class("muted")) { AlertingText.warningHint }
            checkboxes(
                AlertingText.touchpoint, "touchpoint", in: state,
                choices: Touchpoint.allCases.map { Choice($0.rawValue, $0.text) })
        }
    }

    private var notices: Node {
        checkboxes(
            AlertingText.notices, "notice", in: state,
            choices: AlertEffects.Notice.allCases.map { Choice($0.rawValue, $0.text) })
    }

    private var effects: Node {
        nodes {
            checkbox(AlertingText.opensCase, "opens", in: state, hint: AlertingText.opensCaseHint)
            div(.class("form__pair")) {
                selectField(
                    AlertingText.priority, "priority", in: state,
                    choices: [Choice("none", AlertingText.priorityFree)]
                        + Priority.allCases.reversed().map { Choice(String($0.rawValue), $0.text) })
                selectField(
                    AlertingText.assignment, "assignment", in: state,
                    choices: [
                        Choice("on_shift", AlertingText.assignShift), Choice("nobody", AlertingText.assignNobody),
                    ] + teams.map { Choice($0.id.description, AlertingText.assignTeam(team: $0.name)) })
            }
            notices
        }
    }

    private var ladder: Node {
        nodes {
            p(.class("muted")) { AlertingText.ladderHint }
            div(.class("form__pair")) {
                for people in AlertLadder.People.allCases {
                    field(
                        AlertingText.rungMinutes(people: people.text), "rung-\(people.rawValue)", in: state,
                        kind: .number)
                }
            }
        }
    }
}
