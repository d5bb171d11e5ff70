import Handling
import Primitives
import Web

/// One action with everything that may be done about it now.
struct ActionPage: Sendable {
    let action: CorrectiveAction
    let cause: Cause?
    let owner: String
    let notices: NoticeCard
    let lessons: [Lesson]
    let mayManage: Bool
    let form: FormState
    let now: Instant

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                plan
                if mayManage && action.state.isUnderWay { completion }
                if mayManage && action.state == .done { judgement }
                if !action.state.isUnderWay { notices.node }
            }
            div(.class("stack")) {
                card(PreventionText.actionState, aside: chip(action.state.text, action.state.tone)) { standing }
                card(PreventionText.lessons) {
                    for lesson in lessons { lessonLine(lesson) }
                    p {
                        a(.class("link"), .href("/lessons?cause=\(action.cause)&action=\(action.id)#new")) {
                            PreventionText.lessonNew
                        }
                    }
                }
            }
        }
    }

    private var plan: Node {
        card(.verbatim(action.plan.title), aside: edit) {
            if !action.plan.detail.isEmpty { p(.class("words"), .dir(.auto)) { action.plan.detail } }
            if !action.plan.whys.isEmpty {
                h3 { PreventionText.whys }
                ol(.class("words-list")) { for why in action.plan.whys { li(.dir(.auto)) { why } } }
            }
            if !action.fixed.isEmpty {
                h3 { PreventionText.actionFixed }
                p(.class("words"), .dir(.auto)) { action.fixed.words }
            }
        }
    }

    private var edit: Node {
        mayManage && action.state.isUnderWay
            ? linkButton(WebText.edit, href: "/actions/\(action.id)/plan", icon: .pencil, small: true) : .none
    }

    private var standing: Node {
        nodes {
            facts(rows)
            if action.reopenCount > 0 {
                notice(PreventionText.actionReopened(count: action.reopenCount), .red, icon: .rotateCcw)
            }
            if action.recurrenceCount > 0 {
                notice(PreventionText.actionBack(count: action.recurrenceCount), .yellow, icon: .circleAlert)
            }
        }
    }

    private var rows: [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (PreventionText.cause, a(.href("/causes/\(action.cause)")) { cause?.name.words }),
            (PreventionText.actionKind, nodes { action.kind.text }),
            (PreventionText.actionOwner, userWords(owner)),
            (PreventionText.actionDue, due),
            (PreventionText.actionCheck, timeTag(action.plan.effectiveOn, .short)),
        ]
        if let done = action.doneAt { rows.append((PreventionText.actionDoneAt, timeTag(done, .short))) }
        if let judged = action.judgedAt { rows.append((PreventionText.actionJudgedAt, timeTag(judged, .short))) }
        return rows
    }

    private var due: Node {
        nodes {
            timeTag(action.plan.dueAt, .short)
            if action.isLate(at: now) { " "; chip(PreventionText.actionLate, .red, icon: .clock) }
        }
    }

    private var completion: Node {
        card(PreventionText.actionComplete) {
            postForm("/actions/\(action.id)/completion", .class("form")) {
                p(.class("muted")) { PreventionText.actionFixedHint }
                problemSummary(
                    form,
                    fields: [("fixed_en", PreventionText.actionFixedEn), ("check", PreventionText.actionCheck)])
                hiddenField("version", String(action.version))
                field(PreventionText.actionFixedEn, "fixed_en", in: form, kind: .lines(2))
                field(PreventionText.actionFixedHu, "fixed_hu", in: form, kind: .lines(2))
                field(PreventionText.actionFixedFa, "fixed_fa", in: form, kind: .lines(2))
                field(
                    PreventionText.actionCheck, "check", in: form, hint: PreventionText.actionCheckHint, kind: .day,
                    required: true)
                div(.class("actions")) { submitButton(PreventionText.actionComplete, icon: .check) }
            }
        }
    }

    private var judgement: Node {
        card(PreventionText.actionJudge) {
            if now < action.plan.effectiveOn {
                p(.class("muted")) { PreventionText.actionWatched(day: action.plan.effectiveOn) }
            } else {
                postForm("/actions/\(action.id)/judgement", .class("actions")) {
                    submitButton(PreventionText.actionHelped, look: .primary, .name("verdict"), .value("effective"))
                    submitButton(PreventionText.actionNotHelped, look: .normal, .name("verdict"), .value("failed"))
                }
            }
        }
    }
}

extension CorrectiveAction {
    /// Whether it is under way beyond its due date.
    func isLate(at now: Instant) -> Bool { state.isUnderWay && plan.dueAt < now }
}

extension ActionKind {
    /// The word that people read.
    var text: Text {
        switch self {
        case .corrective: PreventionText.kindCorrective
        case .preventive: PreventionText.kindPreventive
        }
    }
}
