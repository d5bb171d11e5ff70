import Primitives
import Web

/// The response plan that was picked for the case: first sentence, questions, remedy.
struct PlanCard {
    let plan: ResponsePlan
    let model: CaseModel

    var node: Node {
        details(.class("fold", "plan"), .open(if: model.item.firstReplyAt == nil)) {
            summary { HandlingText.planFor(name: plan.name) }
            div(.class("say")) {
                if !plan.steps.firstSentence.isEmpty { say(plan.steps.firstSentence) }
                for question in plan.steps.questions { say(question) }
            }
            p(.class("xs", "muted")) { remarks }
        }
    }

    private func say(_ text: TrilingualText) -> Node {
        let words = GuideText.filling(
            text[model.item.language], name: model.customerName, agent: model.viewer.name)
        return button(.type("button"), .data("insert", words), .lang(model.item.language.rawValue), .dir(.auto)) {
            icon(.cornerDownLeft, flip: true)
            span { words }
        }
    }

    private var remarks: Text {
        var parts = [plan.steps.owner.text]
        if let remedy = plan.steps.remedy { parts.append(HandlingText.planRemedyIs(remedy: remedy.text)) }
        if let days = plan.steps.followUpDays { parts.append(HandlingText.planFollowUpIn(days: days)) }
        return .joined(parts, separator: " · ")
    }
}

extension PlanSteps.Owner {
    var text: Text {
        switch self {
        case .anyone: HandlingText.ownerAnyone
        case .lead: HandlingText.ownerLead
        case .namedTeam: HandlingText.ownerTeam
        }
    }
}

extension PlanSteps.Remedy {
    var text: Text {
        switch self {
        case .explanation: HandlingText.remedyExplanation
        case .apology: HandlingText.remedyApology
        case .repair: HandlingText.remedyRepair
        case .replacement: HandlingText.remedyReplacement
        case .refund: HandlingText.remedyRefund
        case .thanks: HandlingText.remedyThanks
        case .priceReduction: HandlingText.remedyReduction
        case .gesture: HandlingText.remedyGesture
        }
    }
}
