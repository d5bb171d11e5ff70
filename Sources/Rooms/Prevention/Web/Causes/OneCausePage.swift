import Handling
import Primitives
import Web

/// One cause: how often it struck by week, the actions against it, what was learnt of it, and the cases behind it.
struct OneCausePage: Sendable {
    let line: CauseLine
    let now: Instant
    let actions: [CorrectiveAction]
    let lessons: [Lesson]
    let cases: [CauseCase]
    let mayManage: Bool

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                card(PreventionText.complaintsByWeek) { chart }
                card(PreventionText.actions) { actionList }
                card(PreventionText.casesBehind) { caseList }
            }
            div(.class("stack")) {
                if mayManage {
                    linkButton(
                        PreventionText.actionNew, href: "/causes/\(line.cause.id)/action", icon: .plus, look: .primary)
                }
                card(PreventionText.lessons) {
                    if lessons.isEmpty { p(.class("muted")) { PreventionText.lessonsNone } }
                    for lesson in lessons { lessonLine(lesson) }
                    p { a(.class("link"), .href("/lessons?cause=\(line.cause.id)#new")) { PreventionText.lessonNew } }
                }
            }
        }
    }

    private var chart: Node {
        BarChart(
            PreventionText.complaintsByWeek, rowHeading: PreventionText.week,
            series: [BarChart.Series(PreventionText.complaints, .accent)],
            rows: line.weeks.enumerated().map { index, count in
                BarChart.Row(.date(now - .days(7 * (line.weeks.count - index)), .dayMonth), [count])
            }
        ).node
    }

    @HTMLBuilder private var actionList: Node {
        if actions.isEmpty { p(.class("muted")) { PreventionText.actionsNone } }
        ul(.class("stack", "stack--close")) {
            for action in actions {
                li(.class("cluster")) {
                    actionLink(action)
                    span(.class("small", "muted")) { PreventionText.dueOn(day: action.plan.dueAt) }
                }
            }
        }
    }

    @HTMLBuilder private var caseList: Node {
        if cases.isEmpty { p(.class("muted")) { PreventionText.casesNone } }
        ul(.class("stack", "stack--close")) {
            for item in cases {
                li(.class("cluster")) {
                    a(.href("/cases/\(item.caseID)")) {
                        span(.class("ltr")) { "#\(item.number)" }
                        " "
                        userWords(HiddenWords.covered(item.title))
                    }
                    timeTag(item.at, .short, .class("small"))
                }
            }
        }
    }
}

/// A lesson in a narrow column.
func lessonLine(_ lesson: Lesson) -> Node {
    details(.class("fold")) {
        summary(.dir(.auto)) { lesson.title }
        p(.class("words"), .dir(.auto)) { lesson.body }
    }
}
