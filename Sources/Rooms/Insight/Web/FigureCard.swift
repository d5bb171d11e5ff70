import Primitives
import Statistics
import Web

/// One figure with its change, its size, a remark and a small line; the card opens the events behind it, the remark its own.
struct FigureCard {
    let figure: Figure
    let period: InsightPeriod
    var remark: FigureRemark? = nil

    var node: Node {
        div(.class("card", "kpi")) {
            a(.class("kpi__label"), .href(dashboardAddress(.measure(figure.measure), period))) {
                icon(figure.measure.icon)
                figure.measure.name
            }
            span(.class("kpi__value"), .class("muted", if: figure.value.isThin)) {
                span { figureText(figure.value) }
                change
            }
            span(.class("xs", "muted")) { figureBasis(figure) }
            remark?.node(period)
            sparkline(figure.series, tone: tone)
        }
    }

    private var tone: Tone {
        switch figure.isBetter {
        case true?: .green
        case false?: .red
        case nil: .accent
        }
    }

    private var change: Node {
        guard let words = changeText else { return .none }
        let (good, bad) = (figure.isBetter == true, figure.isBetter == false)
        return span(.class("kpi__delta"), .class("good", if: good), .class("bad", if: bad)) { words }
    }

    private var changeText: Text? {
        guard let change = figure.change else { return nil }
        let isUp = change > 0
        switch figure.value {
        case .share:
            let points = Text.number(Int(abs(change * 100).rounded()))
            if Int(abs(change * 100).rounded()) == 0 { return InsightText.unchanged }
            return isUp ? InsightText.pointsUp(points: points) : InsightText.pointsDown(points: points)
        case .median, .count:
            let size = Int(abs(change).rounded())
            guard size > 0 else { return InsightText.unchanged }
            let isMinutes = figure.measure == .firstReplyToAngry
            let amount = isMinutes ? InsightText.minutes(count: size) : Text.number(size)
            return isUp ? InsightText.more(amount: amount) : InsightText.less(amount: amount)
        }
    }
}

/// How many stand behind a figure and how sure it is.
func figureBasis(_ figure: Figure) -> Text {
    switch figure.value {
    case .share(let share):
        guard let interval = share.wilson() else { return InsightText.answers(count: 0) }
        let size =
            figure.measure == .happiness
            ? InsightText.answers(count: share.total) : InsightText.ofTotal(count: share.count, total: share.total)
        let range = InsightText.range(low: interval.lowerBound, high: interval.upperBound)
        return .joined([size, share.isThin ? InsightText.few : range], separator: " · ")
    case .median(_, let count): return InsightText.cases(count: count)
    case .count(let count): return InsightText.cases(count: count)
    }
}

/// A figure in words: per cent, minutes or a count.
func figureText(_ value: FigureValue) -> Text {
    switch value {
    case .share(let share): share.value.map { .percent($0) } ?? InsightText.nothing
    case .median(let minutes, _):
        minutes.map { InsightText.minutes(count: Int($0.rounded())) } ?? InsightText.nothing
    case .count(let count): .number(count)
    }
}

/// The address of the events behind a number.
func dashboardAddress(_ subject: DrillSubject, _ period: InsightPeriod, export: Bool = false) -> String {
    "/dashboard/\(subject.path)\(export ? "/export" : "")?period=\(period.rawValue)"
}
