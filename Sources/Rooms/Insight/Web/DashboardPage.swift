import Primitives
import Web

/// The figures of a brand: the numbers, ratings along time, what needs somebody, the team and the causes.
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

    /// The line that stands on the card of a figure beside its own size.
    private func remark(on measure: Measure) -> FigureRemark? {
        if let figure = model.figures.first(where: { $0.measure.companion == measure }) {
            return .share(figure)
        }
        return switch measure {
        case .promisesKept: .dueToday(model.promisesDueToday)
        case .angryStillOpen: model.oldestAngry.map { .oldest($0) }
        case .happiness, .firstReplyToAngry, .wonBack, .responseRate: nil
        }
    }

    var node: Node {
        nodes {
            section(.class("kpis"), .aria("label", InsightText.figures)) {
                for figure in model.figures where figure.measure.companion == nil {
                    FigureCard(figure: figure, period: model.period, remark: remark(on: figure.measure)).node
                }
            }
            // Two columns of their own, so that a long list beside a chart leaves no hole under it.
            div(.class("dash__column", "span8")) {
                RatingsCard(model: model).node
                TeamCard(rows: model.team, period: model.period, signs: signs).node
            }
            div(.class("dash__column", "span4")) {
                NeedsYouCard(items: model.needs, more: needs).node
                CausesCard(causes: model.causes, period: model.period).node
                TopicsCard(topics: model.topics).node
                RisingWordsCard.later(model.period)
            }
        }
    }
}
