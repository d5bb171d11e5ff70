import Primitives
import Web

/// The page of one case: guide, story with composer, customer.
struct CasePage {
    let model: CaseModel
    let composer: ComposerState
    let slots: HandlingSlots
    let sent: String?

    var content: Node {
        nodes {
            GuideColumn(model: model).node
            section(.class("thread"), .aria("label", HandlingText.timeline)) {
                div(
                    .class("timeline", "scroll"), .id("timeline"), .role("log"), .aria("label", HandlingText.timeline),
                    .tabindex(0), .data("live-topic", "case:\(model.item.id)"), .hx("get", model.address),
                    .hx("trigger", "live"), .hx("select", "#timeline > *"), .hx("swap", "innerHTML")
                ) { Timeline(model: model, slots: slots).node }
                if model.mayAct { FindingChips.form(model.address, before: model.before) }
                div(.class("thread__foot")) {
                    model.aboveComposer
                    foot
                }
            }
            ProfileColumn(model: model).node
            // Tells the script that the browser may forget what it kept of this form.
            if let sent { span(.hidden(), .data("draft-sent", CaseDrafts.name(sent, of: model.item.id))) }
        }
    }

    @HTMLBuilder private var foot: Node {
        if let other = model.item.mergedInto {
            notice(
                HandlingText.mergedNotice, icon: .gitMerge,
                link: linkButton(HandlingText.openOther, href: "/cases/\(other)", small: true))
        } else if model.mayAct {
            if let merits = model.item.merits, let closed = model.item.closedAt { closedCard(merits, closed) }
            Composer(model: model, state: composer).node
        }
    }

    private func closedCard(_ merits: String, _ closed: Instant) -> Node {
        div(.class("closed")) {
            p {
                chip(model.item.verdict?.text ?? model.item.stage.text, .green, icon: .circleCheck)
                " "
                timeTag(closed, .shortDateTime)
            }
            p(.dir(.auto)) { merits }
            postForm("\(model.address)/reopening") {
                submitButton(HandlingText.reopen, icon: .rotateCcw, look: .normal, small: true)
            }
        }
    }
}

/// Names under which the browser keeps the texts of a case's forms until they are accepted.
enum CaseDrafts {
    /// The name of the form `noun` of a case.
    static func name(_ noun: String, of id: CaseID) -> String { "case-\(id)-\(noun)" }

    /// The form that the address says was accepted; letters only, since it comes from outside.
    static func accepted(_ text: String) -> String? {
        text.isEmpty || text.count > 20 || !text.allSatisfy({ $0.isASCII && $0.isLetter }) ? nil : text
    }
}
