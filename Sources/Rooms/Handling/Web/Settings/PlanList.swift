import Primitives
import Web

/// The plans in the order of choice: the first that fits a case is taken.
struct PlanList {
    let plans: [ResponsePlan]

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { HandlingText.plansIntro }
            if plans.isEmpty { emptyState(.clipboardList, title: HandlingText.plans, detail: HandlingText.plansEmpty) }
            ol(.class("stack")) {
                for plan in plans {
                    li(.class("promise")) {
                        chip(.number(plan.position))
                        span {
                            a(.href("/settings/plans/\(plan.id)"), .class("strong")) { userWords(plan.name) }
                            small { plan.steps.firstSentence.text }
                        }
                        if !plan.isActive { chip(HandlingText.retired) }
                        if plan.steps.approach == .call { chip(HandlingText.call, .accent, icon: .phone) }
                    }
                }
            }
        }
    }
}
