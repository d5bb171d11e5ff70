import Handling
import Primitives
import Web

/// One action with everything that may be done about it now.
struct ActionPage: Sendable {
    let action: CorrectiveAction
    let cause: Cause?
    let owner: String
    let affected: [AffectedCustomer]
    let brand: String
    let mayManage: Bool
    let form: FormState
    let now: Instant

    var node: Node {
        nodes {
            plan
            if mayManage && action.state.isUnderWay { completion }
            if mayManage && action.state == .done && now >= action.plan.effectiveOn { judgement }
            if !action.state.isUnderWay { notices }
        }
    }

    private var plan: Node {
        card(.verbatim(action.plan.title), aside: chip(action.state.text, action.state.tone)) {
            if !action.plan.detail.isEmpty { p(.dir(.auto)) { action.plan.detail } }
            if !action.plan.whys.isEmpty { ol { for why in action.plan.whys { li(.dir(.auto)) { why } } } }
            facts([
                (PreventionText.cause, nodes { cause?.name.words }),
                (PreventionText.actionOwner, userWords(owner)),
                (PreventionText.actionDue, timeTag(action.plan.dueAt, .short)),
                (PreventionText.actionCheck, timeTag(action.plan.effectiveOn, .short)),
            ])
            if let done = action.doneAt {
                p(.class("muted")) {
                    PreventionText.actionDoneAt
                    " "
                    timeTag(done, .short)
                }
            }
            if action.recurrenceCount > 0 {
                notice(PreventionText.actionBack(count: action.recurrenceCount), .yellow, icon: .circleAlert)
            }
        }
    }

    private var completion: Node {
        card(PreventionText.actionComplete) {
            postForm("/actions/\(action.id)/completion", .class("form")) {
                p(.class("muted")) { PreventionText.actionFixedHint }
                field(PreventionText.actionFixedEn, "fixed_en", in: form, kind: .lines(2))
                field(PreventionText.actionFixedHu, "fixed_hu", in: form, kind: .lines(2))
                field(PreventionText.actionFixedFa, "fixed_fa", in: form, kind: .lines(2))
                field(PreventionText.actionCheck, "check", in: form, kind: .day, required: true)
                div(.class("actions")) { submitButton(PreventionText.actionComplete) }
            }
        }
    }

    private var judgement: Node {
        card(PreventionText.actionJudge) {
            postForm("/actions/\(action.id)/judgement", .class("actions")) {
                submitButton(PreventionText.actionHelped, look: .primary, .name("verdict"), .value("effective"))
                submitButton(PreventionText.actionNotHelped, look: .normal, .name("verdict"), .value("failed"))
            }
        }
    }

    private var notices: Node {
        card(PreventionText.notices) {
            if affected.isEmpty { p(.class("muted")) { PreventionText.noticesNone } }
            details {
                summary { PreventionText.preview }
                for language in LanguageCode.allCases { preview(in: language) }
            }
            postForm("/actions/\(action.id)/notices", .class("form")) {
                for customer in affected { line(customer) }
                if mayManage && affected.contains(where: \.canBeTold) {
                    div(.class("actions")) { submitButton(PreventionText.noticeSend, icon: .send) }
                }
            }
        }
    }

    private func preview(in language: LanguageCode) -> Node {
        let mail = NoticeWords(name: "", brand: brand, fixed: action.fixed[language])
        return .deferred { locale in
            var reader = locale
            reader.language = language
            return blockquote(.dir(.auto)) { for part in mail.paragraphs { p { part.string(in: reader) } } }
        }
    }

    private func line(_ customer: AffectedCustomer) -> Node {
        Web.label(.class("choice")) {
            if customer.canBeTold && mayManage {
                input(.type("checkbox"), .name("customers"), .value(customer.id.description), .checked(if: true))
            }
            span {
                userWords(customer.name)
                " "
                chip(.number(customer.complaintCount))
                if let notice = customer.notice { chip(notice.text, notice.tone) }
                if !customer.isReachable { chip(PreventionText.noticeUnreachable) }
            }
        }
    }
}

extension AffectedCustomer {
    /// Whether a mail may go out now.
    fileprivate var canBeTold: Bool { isReachable && notice == nil }
}

extension NoticeState {
    fileprivate var text: Text {
        switch self {
        case .queued: PreventionText.noticeQueued
        case .sent: PreventionText.noticeSent
        case .failed: PreventionText.noticeFailed
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .queued: .accent
        case .sent: .green
        case .failed: .red
        }
    }
}
