import Primitives
import Web

/// The page of one case: guide, story with composer, customer.
struct CasePage {
    let model: CaseModel
    let composer: ComposerState
    let slots: HandlingSlots

    var content: Node {
        nodes {
            GuideColumn(model: model).node
            section(.class("thread"), .aria("label", HandlingText.timeline)) {
                div(
                    .class("timeline", "scroll"), .id("timeline"), .role("log"), .aria("label", HandlingText.timeline),
                    .tabindex(0), .data("live-topic", "case:\(model.item.id)"), .hx("get", model.address),
                    .hx("trigger", "live"), .hx("select", "#timeline > *"), .hx("swap", "innerHTML")
                ) { Timeline(model: model, slots: slots).node }
                div(.class("thread__foot")) {
                    model.aboveComposer
                    foot
                }
            }
            ProfileColumn(model: model).node
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
