import Handling
import People
import Prevention
import Primitives
import Storage

extension SampleWorld {
    /// Plans what is done about causes in the last two months: one action that held, one that did not, one being watched
    /// and one under way; and what was learnt.
    func planPrevention() {
        let start = end - .days(60)
        for story in SampleAction.all {
            agenda.add(at: start + .days(story.opens)) { world in try await world.open(story) }
        }
        for (index, lesson) in SampleLesson.all.enumerated() {
            agenda.add(at: start + .days(lesson.day)) { world in try await world.write(lesson, by: index) }
        }
    }

    private func open(_ story: SampleAction) async throws {
        guard let lead = leads.first, let cause = causes[story.cause] else { return }
        let opened = clock.now
        let owner = agents.first ?? lead
        let plan = ActionPlan(
            title: story.title, detail: story.detail, whys: story.whys, owner: owner,
            dueAt: opened + .days(story.takes + 4), effectiveOn: opened + .days(story.takes + story.watched))
        let id = try await write(by: .staff(lead)) { act, tx in
            try openAction(against: cause, kind: story.kind, plan: plan, by: act, in: tx)
        }
        guard opened + .days(story.takes) < end else { return }
        agenda.add(at: opened + .days(story.takes)) { world in
            let date = world.clock.now + .days(story.watched)
            try await world.write(by: .staff(lead)) { act, tx in
                let touched = try affectedCustomers(of: try ActionRecord.require(id, in: tx), limit: 60, in: tx)
                try completeAction(
                    id, fixed: story.fixed, effectiveOn: date, telling: touched.map(\.id), by: act, in: tx)
            }
            try await world.settle()
        }
    }

    private func write(_ lesson: SampleLesson, by index: Int) async throws {
        guard !agents.isEmpty else { return }
        let author = agents[index % agents.count]
        let cause = causes[lesson.cause]
        try await write(by: .staff(author)) { act, tx in
            _ = try writeLesson(
                NewLesson(title: lesson.title, body: lesson.body, language: lesson.language, cause: cause), by: act,
                in: tx)
        }
    }
}
