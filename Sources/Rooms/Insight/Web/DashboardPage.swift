import Primitives
import Web

/// The figures of a brand: five numbers, ratings along time, what needs somebody, the team and the causes.
struct DashboardPage {
    let model: Dashboard
    let signs: [StaffID: StaffSign]?
    var needs: [NeedsYouLine] = []

    /// The periods as views of the page.
    var views: Node {
        tabs(
            InsightText.period,
            InsightPeriod.allCases.map {
                Tab($0.name, href: "/dashboard?period=\($0.rawValue)", isCurrent: $0 == model.period)
            })
    }

    var node: Node {
        nodes {
            section(.class("kpis"), .aria("label", InsightText.figures)) {
                for figure in model.figures { FigureCard(figure: figure, period: model.period).node }
            }
            RatingsCard(model: model).node
            NeedsYouCard(items: model.needs, more: needs).node
            TeamCard(rows: model.team, period: model.period, signs: signs).node
            CausesCard(causes: model.causes, period: model.period).node
        }
    }
}
