import Primitives
import Web

/// What may be decided about a step in force: the answer to an appeal, a renewal, its end.
struct ConductDecisions: Sendable {
    let step: ConductStep
    /// Whether the reader took the step; an appeal is then answered by somebody else.
    let isOwn: Bool
    let form: FormState

    var node: Node {
        nodes {
            if step.awaitsAnswer { answer }
            if step.appealedAt == nil { appeal }
            renewal
            postForm("/conduct/\(step.id)/end", .class("actions")) {
                submitButton(CareText.conductLift, look: .normal, small: true)
            }
        }
    }

    @HTMLBuilder private var answer: Node {
        if isOwn {
            notice(CareText.refusedOwnDecision, .yellow, icon: .userX)
        } else {
            postForm("/conduct/\(step.id)/answer", .class("actions"), .aria("label", CareText.appealAnswer)) {
                submitButton(CareText.appealGrant, small: true, .name("verdict"), .value("granted"))
                submitButton(CareText.appealKeep, look: .normal, small: true, .name("verdict"), .value("kept"))
            }
        }
    }

    private var appeal: Node {
        details(.class("fold"), .open(if: form.problem("appeal") != nil)) {
            summary { CareText.appealRecord }
            postForm("/conduct/\(step.id)/appeal", .class("form")) {
                field(CareText.appeal, "appeal", in: form, kind: .lines(3), required: true)
                div(.class("actions")) { submitButton(WebText.save, look: .normal, small: true) }
            }
        }
    }

    private var renewal: Node {
        details(.class("fold"), .open(if: form.problem("until") != nil)) {
            summary { CareText.conductRenew }
            postForm("/conduct/\(step.id)/renewal", .class("form")) {
                field(
                    CareText.conductReview, "until", in: form, hint: CareText.conductReviewHint, kind: .day,
                    required: true)
                div(.class("actions")) { submitButton(CareText.conductRenewTell, look: .normal, small: true) }
            }
        }
    }
}
