import Listening
import Primitives
import Web

/// The top bar of a case: what, who, until when, who else looks, and the one thing that ends it.
struct CaseHead {
    let model: CaseModel

    private var item: Case { model.item }

    var node: Node {
        header(.class("topbar", "topbar--case")) {
            a(
                .class("btn", "btn--ghost", "btn--icon"), .href("/inbox"), .aria("label", HandlingText.inbox),
                .title(HandlingText.inbox), .data("key", "KeyU")
            ) { icon(.undo2, flip: true) }
            div(.class("casehead")) {
                item.face.map { face($0.mark) }
                div(.class("fill")) {
                    h1 { bdi { subjectText(item.subject) } }
                    sub
                }
            }
            div(.class("topbar__end")) {
                LookersMark(file: model.file, names: model.names).node
                drawerButton(HandlingText.customer, opens: "profile", icon: .user)
                if model.mayAct && item.mergedInto == nil { actions }
                a(
                    .class("btn", "btn--ghost", "btn--icon"), .href("/search"), .aria("label", WebText.searchOrCommand),
                    .title(WebText.searchOrCommand), .data("palette-open")
                ) { icon(.command) }
            }
        }
    }

    private var sub: Node {
        p(.class("casehead__sub")) {
            span(.class("ltr")) { "#\(item.number)" }
            span(.aria("hidden", true)) { "·" }
            a(.class("cut"), .href("/customers/\(item.customer)")) {
                model.customerName.isEmpty ? nodes { HandlingText.unnamedCustomer } : userWords(model.customerName)
            }
            if let due = item.replyDueAt ?? item.solveDueAt, item.isOpen, item.awaitingCustomerSince == nil {
                a(.href("\(model.address)/deadlines"), .title(HandlingText.explainDeadline)) { dueTag(due) }
            }
            if item.awaitingCustomerSince != nil { chip(HandlingText.groupWaiting, icon: .hourglass) }
            span(.class("hide-s")) { chip(item.stage.text) }
            if item.priority >= .high {
                span(.class("hide-s")) { chip(item.priority.text, item.priority == .red ? .red : .yellow) }
            }
        }
    }

    @HTMLBuilder private var actions: Node {
        if let owner = item.assignee {
            span(.class("hide-s")) { model.names.disc(owner) }
            span(.class("vh")) { HandlingText.ownedBy(name: model.names.name(owner)) }
        } else if item.isOpen {
            postForm("\(model.address)/assignment") {
                hiddenField("do", "take")
                submitButton(HandlingText.takeIt, icon: .handHelping, look: .normal, key: "T", .data("key", "KeyT"))
            }
        }
        if item.isOpen {
            linkButton(
                HandlingText.passOn, href: "\(model.address)/assignment", icon: .lifeBuoy, .class("hide-s"),
                .data("key", "KeyP"))
            linkButton(
                HandlingText.close, href: "\(model.address)/closure", icon: .check, look: .primary, .class("hide-s"),
                .data("key", "KeyC"))
        }
    }
}

/// Who else has the case open or is writing; refreshed every half minute by the script.
struct LookersMark {
    let file: CaseFile
    let names: PeopleNames

    var node: Node {
        div(
            .class("looking"), .id("lookers"), .hx("post", "/cases/\(file.item.id)/looking"),
            .hx("trigger", "load, every 30s"), .hx("swap", "outerHTML")
        ) { content }
    }

    /// The same without fetching itself on loading, as the answer of that fetch.
    var answer: Node {
        div(
            .class("looking"), .id("lookers"), .hx("post", "/cases/\(file.item.id)/looking"),
            .hx("trigger", "every 30s"),
            .hx("swap", "outerHTML")
        ) { content }
    }

    @HTMLBuilder private var content: Node {
        if let first = file.lookers.first {
            let name = Text.verbatim(names.name(first.staff))
            let isWriting = file.drafts.contains { $0.staff == first.staff }
            span(.class("hide-s")) {
                chip(
                    isWriting ? HandlingText.isWriting(name: name) : HandlingText.isLooking(name: name), .yellow,
                    icon: .eye)
            }
            span(.class("hide-s", "avatars"), .aria("hidden", true)) {
                for looker in file.lookers.prefix(4) { names.disc(looker.staff) }
            }
        }
    }
}
