import Handling
import People
import Primitives
import Storage
import Web

/// The conduct record of one customer: where they stand, why, until when, and what may be decided now.
struct ConductPage: Sendable {
    let customer: Customer
    let ladder: ConductLadder
    let names: StaffNames
    let viewer: StaffID
    let mayDecide: Bool
    /// The case that led here.
    let caseID: CaseID?
    let form: FormState
    /// The step that `form` is about; nil for the form of a new one.
    let formStep: ConductStepID?

    var node: Node {
        nodes {
            p {
                a(.class("btn", "btn--ghost", "btn--sm"), .href("/customers/\(customer.id)")) {
                    icon(.undo2, flip: true)
                    userWords(customer.displayName)
                }
            }
            rungs
            if ladder.rung == nil { notice(CareText.conductNone, .green, icon: .handshake) }
            if ladder.rung != nil { notice(CareText.conductAlways, icon: .shieldCheck) }
            for step in ladder.steps.reversed() where step.isInForce { inForce(step) }
            if mayDecide, let next = ladder.next { taking(next) }
            history
        }
    }

    private var rungs: Node {
        ol(.class("wizard__steps"), .aria("label", CareText.conductLadder)) {
            for rung in ConductRung.allCases {
                li(
                    .class("done", if: ladder.rung.map { rung < $0 } ?? false),
                    rung == ladder.rung ? .aria("current", "step") : .none
                ) { rung.text }
            }
        }
    }

    private func inForce(_ step: ConductStep) -> Node {
        card(step.rung.text, aside: chip(CareText.conductUntil(day: step.reviewAt), step.rung.tone)) {
            ConductEntry(step: step, names: names).node
            if mayDecide {
                ConductDecisions(
                    step: step, isOwn: step.decidedBy == viewer, form: formStep == step.id ? form : FormState()
                ).node
            }
        }
    }

    private func taking(_ next: ConductRung) -> Node {
        let state = formStep == nil ? form : FormState()
        return card(.joined([CareText.conductStep, next.text], separator: " ")) {
            p(.class("muted")) { next.meaning }
            postForm("/customers/\(customer.id)/conduct", .class("form")) {
                problemSummary(state, fields: fields)
                hiddenField("rung", next.rawValue)
                if let caseID { hiddenField("case", caseID.description) }
                field(CareText.conductEvidence, "evidence", in: state, kind: .lines(3), required: true)
                if next == .restricted {
                    field(
                        CareText.conductContact, "contact", in: state, hint: CareText.conductContactHint,
                        required: true, limit: Limits.lineCharacters)
                }
                field(
                    CareText.conductReview, "review", in: state, hint: CareText.conductReviewHint, kind: .day,
                    required: true)
                div(.class("actions")) { submitButton(CareText.conductTell, icon: .send) }
            }
        }
    }

    private var fields: [(name: String, label: Text)] {
        [
            ("evidence", CareText.conductEvidence), ("contact", CareText.conductContact),
            ("review", CareText.conductReview),
        ]
    }

    @HTMLBuilder private var history: Node {
        let over = ladder.steps.filter { !$0.isInForce }
        if !over.isEmpty {
            card(CareText.conductHistory) {
                for step in over.reversed() {
                    section(.class("stack", "stack--close")) {
                        p(.class("cluster")) {
                            chip(step.rung.text)
                            if let ending = step.ending { chip(ending.text, .green) }
                            if let ended = step.endedAt { timeTag(ended, .short) }
                        }
                        ConductEntry(step: step, names: names).node
                    }
                }
            }
        }
    }
}

/// What one step says: why, who decided it, and the appeal with its answer.
struct ConductEntry: Sendable {
    let step: ConductStep
    let names: StaffNames

    var node: Node {
        nodes {
            p(.class("words"), .dir(.auto)) { step.evidence }
            facts(rows)
            if let appealed = step.appealedAt {
                div(.class("closed")) {
                    p(.class("cluster")) {
                        span(.class("strong")) { CareText.appeal }
                        timeTag(appealed, .short)
                        verdict
                    }
                    p(.dir(.auto)) { step.appeal }
                }
            }
        }
    }

    private var rows: [(name: Text, value: Node)] {
        var rows: [(name: Text, value: Node)] = [
            (CareText.conductBy, userWords(names.name(step.decidedBy))),
            (CareText.conductOn, timeTag(step.decidedAt, .short)),
        ]
        if !step.contact.isEmpty { rows.append((CareText.conductContact, userWords(step.contact))) }
        if let id = step.caseID {
            rows.append((CareText.overruledCase, a(.href("/cases/\(id)")) { CareText.conductCase }))
        }
        return rows
    }

    private var verdict: Node {
        if step.awaitsAnswer { return chip(CareText.appealWaits, .yellow) }
        guard step.answeredAt != nil else { return .none }
        return step.ending == .appealGranted ? chip(CareText.appealGranted, .green) : chip(CareText.appealKept)
    }
}

extension ConductStep.Ending {
    /// Why a step is over, in one word or two.
    fileprivate var text: Text {
        switch self {
        case .reviewed: CareText.endingReviewed
        case .lifted: CareText.endingLifted
        case .appealGranted: CareText.appealGranted
        }
    }
}
