import Handling
import Primitives
import Web

/// One promise with the names around it.
struct PromiseModel: Sendable {
    let promise: Promise
    let item: Case
    let customerName: String
    let ownerName: String?
}

/// One promise: what, for whom, until when, and what can still be done about it.
struct PromisePage {
    let model: PromiseModel
    let state: FormState
    let mayAct: Bool
    let now: Instant

    private var promise: Promise { model.promise }
    private var address: String { "/promises/\(promise.id)" }

    var node: Node {
        div(.class("stack")) {
            caseLink(model.item)
            card(RecoveryText.promise, aside: promise.mark(at: now)) {
                blockquote(.class("strong"), .dir(.auto)) { promise.words }
                facts(pairs)
                if mayAct { buttons }
            }
            if mayAct && promise.state == .made && !promise.isBroken(at: now) { moving }
            if promise.isBroken(at: now) { notice(RecoveryText.brokenHint, .red, icon: .circleAlert) }
        }
    }

    private var pairs: [(name: Text, value: Node)] {
        var pairs: [(name: Text, value: Node)] = [
            (
                RecoveryText.customer,
                a(.href("/customers/\(promise.customer)")) {
                    bdi { model.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(model.customerName) }
                }
            ),
            (RecoveryText.owner, bdi { model.ownerName.map { Node.text($0) } ?? .localized(RecoveryText.nobody) }),
            (RecoveryText.madeOn, timeTag(promise.madeAt, .shortDateTime)),
            (RecoveryText.due, timeTag(promise.dueAt, .shortDateTime)),
        ]
        if promise.state == .made { pairs.append((RecoveryText.warnedOn, timeTag(promise.warnAt, .shortDateTime))) }
        if let done = promise.fulfilledAt { pairs.append((RecoveryText.doneOn, timeTag(done, .shortDateTime))) }
        if promise.moves > 0 {
            pairs.append((RecoveryText.moved, nodes { RecoveryText.movedTimes(count: promise.moves) }))
        }
        return pairs
    }

    @HTMLBuilder private var buttons: Node {
        if promise.fulfilledAt == nil && promise.state != .cancelled {
            div(.class("cluster")) {
                postForm("\(address)/keeping") {
                    submitButton(
                        promise.isBroken(at: now) ? RecoveryText.doneLate : RecoveryText.keep, icon: .check, key: "D",
                        .data("key", "KeyD"))
                }
                if promise.state == .made && !promise.isBroken(at: now) {
                    actionButton(RecoveryText.cancelPromise, look: .ghost, .popoverTarget("cancel-promise"))
                    confirmDialog(
                        id: "cancel-promise", title: RecoveryText.cancelTitle, detail: RecoveryText.cancelDetail,
                        confirm: RecoveryText.cancelPromise, action: "\(address)/cancelling")
                }
            }
        }
    }

    private var moving: Node {
        card(RecoveryText.move) {
            postForm("\(address)/time", .class("form")) {
                problemSummary(
                    state,
                    fields: [
                        ("day", RecoveryText.day), ("time", RecoveryText.time), ("told", RecoveryText.customerKnows),
                    ])
                dueFields(state)
                checkbox(RecoveryText.customerKnows, "told", in: state, hint: RecoveryText.customerKnowsHint)
                div(.class("actions")) { submitButton(RecoveryText.move, icon: .calendarClock, look: .normal) }
            }
        }
    }
}

/// A new promise in a case.
struct NewPromisePage {
    let item: Case
    let state: FormState

    var node: Node {
        div(.class("stack")) {
            caseLink(item)
            card(RecoveryText.newPromise) {
                postForm("/promises", .class("form")) {
                    problemSummary(
                        state,
                        fields: [("words", RecoveryText.what), ("day", RecoveryText.day), ("time", RecoveryText.time)])
                    hiddenField("case", item.id.description)
                    field(
                        RecoveryText.what, "words", in: state, hint: RecoveryText.whatHint, required: true,
                        limit: Limits.lineCharacters)
                    dueFields(state)
                    div(.class("actions")) { submitButton(RecoveryText.makePromise, icon: .calendarPlus) }
                }
            }
        }
    }
}

/// The way back to the case.
func caseLink(_ item: Case) -> Node {
    p {
        a(.class("btn", "btn--ghost", "btn--sm"), .href("/cases/\(item.id)")) {
            icon(.undo2, flip: true)
            span(.class("ltr")) { "#\(item.number)" }
            if !item.subject.isEmpty { bdi { item.subject } }
        }
    }
}
