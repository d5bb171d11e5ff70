import Primitives
import Web

/// The five steps beside a case: what is done, what to do now, words for it.
struct GuideColumn {
    let model: CaseModel

    private var item: Case { model.item }
    private var finished: Int { min(max(item.guideStep, 0), 5) }

    var node: Node {
        let cards = guide(for: model.situation)
        return aside(.class("guide", "scroll"), .id("guide"), .tabindex(0), .aria("label", HandlingText.guide)) {
            div(.class("guide__head")) {
                h2 { HandlingText.guide }
                chip(HandlingText.stepsDone(done: finished))
            }
            if model.file.suggestsCall && item.firstReplyAt == nil {
                notice(
                    model.file.hasTooFewWords ? HandlingText.suggestCallFewWords : HandlingText.suggestCallPlan,
                    icon: .phoneCall,
                    link: linkButton(
                        HandlingText.callAndLog, href: "\(model.address)?compose=call#composer", small: true))
            }
            modes
            if let plan = model.file.plan { PlanCard(plan: plan, model: model).node }
            ol(.class("guide__list")) {
                for (index, card) in cards.enumerated() { step(card, index: index, cards: cards) }
            }
        }
    }

    private var modes: Node {
        tabs(
            HandlingText.guideMode,
            GuideMode.allCases.map { mode in
                Tab(
                    mode.text, href: "\(model.address)?mode=\(mode.rawValue)\(mode == .phone ? "&compose=call" : "")",
                    isCurrent: mode == model.mode)
            })
    }

    private func step(_ card: GuideCard, index: Int, cards: [GuideCard]) -> Node {
        let state = index < finished ? "done" : index == finished ? "now" : "todo"
        return li(
            .class("gstep", "gstep--\(state)"), index == finished ? .aria("current", "step") : .none
        ) {
            span(.class("gstep__mark")) { icon(index < finished ? .check : card.step.icon) }
            div(.class("fill")) {
                h3(.class("gstep__title")) {
                    card.step.title.text
                    if index == finished { small { HandlingText.now } }
                }
                div(.class("gstep__body")) {
                    if index == finished && model.mayAct && item.isOpen {
                        GuideCardBody(
                            model: model, card: card, next: index + 1 < cards.count ? cards[index + 1].step : nil
                        ).node
                    } else {
                        p { card.lead.text }
                    }
                }
            }
        }
    }
}

extension GuideMode {
    var text: Text {
        switch self {
        case .written: HandlingText.modeWritten
        case .phone: HandlingText.modePhone
        case .desk: HandlingText.modeDesk
        }
    }
}

extension GuideStep {
    var icon: IconName {
        switch self {
        case .listen: .ear
        case .empathise: .heart
        case .clarify: .circleQuestionMark
        case .calm: .wind
        case .solve: .wrench
        }
    }
}
