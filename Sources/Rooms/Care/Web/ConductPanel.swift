package import People
import Primitives
import Storage
import Web

/// The ladder of a customer on their page: what is in force, what was appealed, and the next rung.
package func conductPanel() -> CustomerPanel {
    CustomerPanel(.aside) { customer, viewer, snapshot in
        let ladder = try ConductRecord.ladder(of: customer.id, in: snapshot)
        let mayDecide = viewer.allows(.manageConduct)
        guard mayDecide || ladder.rung != nil else { return .none }
        return ConductCard(customer: customer.id, ladder: ladder, viewer: viewer.staff, mayDecide: mayDecide).node
    }
}

/// The card of the ladder.
struct ConductCard: Sendable {
    let customer: CustomerID
    let ladder: ConductLadder
    let viewer: StaffID
    let mayDecide: Bool

    var node: Node {
        card(CareText.conduct, aside: nodes { ladder.rung.map { chip($0.text, $0.tone) } }) {
            if ladder.steps.isEmpty { p(.class("muted")) { CareText.conductNone } }
            if ladder.rung == .restricted { notice(CareText.conductAlways, icon: .shieldCheck) }
            for step in ladder.steps where step.isInForce { entry(step) }
            if mayDecide, let next = ladder.next { form(for: next) }
        }
    }

    private func entry(_ step: ConductStep) -> Node {
        section(.class("stack")) {
            p {
                chip(step.rung.text, step.rung.tone)
                " "
                CareText.conductReview
                " "
                timeTag(step.reviewAt, .short)
            }
            p(.dir(.auto)) { step.evidence }
            if !step.contact.isEmpty { facts([(CareText.conductContact, userWords(step.contact))]) }
            if !step.appeal.isEmpty {
                p(.class("strong")) { CareText.appeal }
                p(.dir(.auto)) { step.appeal }
            }
            if mayDecide { decisions(on: step) }
        }
    }

    private func decisions(on step: ConductStep) -> Node {
        nodes {
            if step.awaitsAnswer && step.decidedBy != viewer {
                postForm("/conduct/\(step.id)/answer", .class("actions"), .aria("label", CareText.appealAnswer)) {
                    submitButton(CareText.appealGrant, look: .normal, small: true, .name("verdict"), .value("granted"))
                    submitButton(CareText.appealKeep, look: .normal, small: true, .name("verdict"), .value("kept"))
                }
            } else if step.appealedAt == nil {
                details {
                    summary { CareText.appealRecord }
                    postForm("/conduct/\(step.id)/appeal", .class("form")) {
                        field(CareText.appeal, "appeal", in: FormState(), kind: .lines(2), required: true)
                        submitButton(WebText.save, look: .normal, small: true)
                    }
                }
            }
            postForm("/conduct/\(step.id)/end", .class("actions")) {
                submitButton(CareText.conductLift, look: .ghost, small: true)
            }
        }
    }

    private func form(for next: ConductRung) -> Node {
        details {
            summary {
                CareText.conductStep
                " "
                next.text
            }
            postForm("/customers/\(customer)/conduct", .class("form")) {
                hiddenField("rung", next.rawValue)
                field(CareText.conductEvidence, "evidence", in: FormState(), kind: .lines(3), required: true)
                if next == .restricted {
                    field(
                        CareText.conductContact, "contact", in: FormState(), required: true,
                        limit: Limits.lineCharacters)
                }
                field(CareText.conductReview, "review", in: FormState(), kind: .day, required: true)
                submitButton(CareText.conductTell, look: .normal)
            }
        }
    }
}
