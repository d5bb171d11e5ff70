package import Handling
import People
import Primitives
package import Storage
package import Web

/// What the house knows of the causes of a case: the actions against them and the lessons about them.
package func knownCausePanel() -> CasePanel {
    CasePanel(key: "prevention") { id, viewer, snapshot in
        let causes = Set(try ComplaintRecord.list(of: id, in: snapshot).compactMap(\.cause)).sorted()
        let actions = try causes.flatMap { try ActionRecord.list(against: $0, in: snapshot).prefix(2) }
        let lessons = try causes.flatMap { try findLessons(about: $0, limit: 2, in: snapshot) }
        guard !causes.isEmpty, !actions.isEmpty || !lessons.isEmpty || viewer.allows(.writeLessons) else { return nil }
        return card(PreventionText.panel) {
            for action in actions { standing(of: action) }
            for lesson in lessons { lessonLine(lesson) }
            if viewer.allows(.writeLessons), let cause = causes.first {
                p { a(.class("link"), .href("/lessons?cause=\(cause)&case=\(id)#new")) { PreventionText.lessonNew } }
            }
        }
    }
}

private func standing(of action: CorrectiveAction) -> Node {
    nodes {
        if action.state.isUnderWay { notice(PreventionText.actionKnown, .yellow, icon: .wrench) }
        p { actionLink(action) }
        p(.class("small", "muted")) {
            action.state.isUnderWay
                ? PreventionText.dueOn(day: action.plan.dueAt) : PreventionText.holdsFrom(day: action.plan.effectiveOn)
        }
    }
}

/// Sentences for the events of this room in the story of a case; nil for others.
package func preventionEventText(_ event: Event) -> Text? {
    switch event.kind {
    case "action.reopened": PreventionText.eventReopened
    case "action.recurred": PreventionText.eventRecurred
    case "lesson.written": PreventionText.eventLesson
    default: nil
    }
}
