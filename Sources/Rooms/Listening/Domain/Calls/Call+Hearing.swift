import People
import Primitives

extension Call {
    /// A call of which nothing was heard yet.
    init(_ id: CallID, of push: CallPush, system: PhoneSystemID, at now: Instant) {
        self.init(
            id: id, system: system, reference: push.reference, direction: push.direction ?? .incoming, rung: [],
            firstAt: now, heard: [], isInOrder: true, version: 0)
    }

    /// The call after one more push, or nil when that moment was told before.
    ///
    /// `people` are those of our side whom the push names, the surest first. A moment that is told after a later one is
    /// kept, and the call gives no measured times any more.
    func hearing(_ push: CallPush, people: [StaffID], plan: DialingPlan?, at now: Instant) -> Call? {
        guard !heard.contains(push.event) else { return nil }
        var next = self
        next.heard.insert(push.event)
        let isLate = !heard.isDisjoint(with: push.event.later)
        if isLate { next.isInOrder = false }
        if number == nil {
            let outer = direction == .incoming ? push.from : push.to
            next.number = PhoneNumber(bareNumber(outer))?.international(by: plan)
        }
        switch push.event {
        case .newCall:
            next.rangAt = isLate ? nil : now
            if direction == .outgoing { next.agent = agent ?? people.first } else { next.rung = people }
        case .answer:
            next.answeredAt = endedAt ?? now
            next.agent = agent ?? people.first ?? (rung.count == 1 ? rung.first : nil)
        case .hangup:
            next.endedAt = now
            // Systems that tell no answer name the one who spoke at the end.
            if answeredAt != nil { next.agent = agent ?? people.first }
        }
        return next
    }

    /// Whose open pages show something else than before; empty means everybody's.
    func people(changedFrom before: Call) -> [StaffID] {
        guard !isForAll, !before.isForAll || before.heard.isEmpty else { return [] }
        var people: [StaffID] = []
        for person in before.rung + rung + [before.agent, agent].compactMap({ $0 }) where !people.contains(person) {
            people.append(person)
        }
        return people
    }
}
