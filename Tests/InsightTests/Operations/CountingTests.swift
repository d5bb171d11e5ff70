import Handling
import Listening
import Primitives
import Statistics
import Storage
import TestSupport
import Testing

@testable import Insight

@Suite struct `Counting the event log` {
    @Test(arguments: Engine.underTest)
    func `happiness counts confirmed answers and forgets voided ones`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for number in 1...3 { try await office.answer(.happy, of: number) }
            let wrong = try await office.answer(.angry, of: 4)
            try await office.hear()
            #expect(try await office.value(.happiness) == .share(Statistics.Share(3, of: 4)))
            try await office.write { act, tx in try voidFeedback(wrong, reason: .test, by: act, in: tx) }
            try await office.hear()
            #expect(try await office.value(.happiness) == .share(Statistics.Share(3, of: 3)))
            let dashboard = try await office.dashboard()
            #expect(dashboard.bars.last?.tally == FaceTally(happy: 3) && dashboard.bars.count == 14)
            #expect(dashboard.team.map(\.ratings) == [FaceTally(happy: 3)])
        }
    }

    @Test(arguments: Engine.underTest)
    func `scores leave happiness alone`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for number in 1...3 { try await office.answer(.happy, of: number) }
            var low: FeedbackID?
            for (number, value) in [(4, 0), (5, 10), (6, 2)] {
                low = try await office.answer(.score(try #require(Score(value, on: .nps))), of: number)
            }
            try await office.hear()
            #expect(try await office.value(.happiness) == .share(Statistics.Share(3, of: 3)))
            #expect(try await office.dashboard().team.map(\.ratings) == [FaceTally(happy: 3)])
            let voided = try #require(low)
            try await office.write { act, tx in try voidFeedback(voided, reason: .test, by: act, in: tx) }
            try await office.hear()
            #expect(try await office.value(.happiness) == .share(Statistics.Share(3, of: 3)))
        }
    }

    @Test(arguments: Engine.underTest)
    func `an angry case is open until it is closed, and its first answer is timed`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            let item = try await office.angryCase()
            try await office.write(at: 1) { act, tx in try takeCase(item, by: act, in: tx) }
            try await office.write(at: 9) { act, tx in
                try recordCall(Contact("We spoke.", .toCustomer), in: item, by: act, in: tx)
            }
            try await office.hear()
            #expect(try await office.value(.angryStillOpen) == .count(1))
            guard case .median(let minutes?, let count) = try await office.value(.firstReplyToAngry) else {
                Issue.record("no first reply was counted")
                return
            }
            #expect(count == 1 && minutes >= 0 && minutes <= 9)
            let row = try await office.dashboard().team.first
            #expect(row?.openCases == 1 && row?.firstReply.size == 1)
            try await office.write(at: 20) { act, tx in
                tx.append(Event("case.closed", subject: item.uuid, caseID: item.uuid, facts: [:], act: act))
            }
            try await office.hear()
            #expect(try await office.value(.angryStillOpen) == .count(0))
        }
    }

    @Test(arguments: Engine.underTest)
    func `promises, recoveries and causes count by their latest word`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for promise: UInt32 in 1...3 { try await office.note("promise.made", promise, ["due": 5]) }
            try await office.note("promise.kept", 1, [:], at: 1)
            try await office.note("promise.broken", 2, [:], at: 2)
            try await office.note("promise.cancelled", 3, [:], at: 3)
            try await office.note("recovery.state", 11, ["from": "solved", "to": "reconciled"])
            try await office.note("recovery.state", 11, ["from": "reconciled", "to": "won_back"], at: 4)
            try await office.note("recovery.state", 12, ["from": "solved", "to": "lost"], at: 4)
            try await office.note("recovery.state", 13, ["from": "unhappy", "to": "contacted"], at: 4)
            let cause = CauseID.testing(77)
            try await office.note("complaint.caused", 21, ["cause": .id(cause)])
            try await office.note("complaint.caused", 22, ["cause": .id(cause)])
            try await office.note("complaint.caused", 22, ["cause": nil], at: 1)
            try await office.hear()
            #expect(try await office.value(.promisesKept) == .share(Statistics.Share(1, of: 2)))
            #expect(try await office.value(.wonBack) == .share(Statistics.Share(1, of: 2)))
            #expect(try await office.dashboard().causes.map(\.count) == [1])
            #expect(try await office.behind(.cause(cause.description)).total == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a survey mail counts as asked until its answer counts, and one that came back counts nowhere`(engine: Engine)
        async throws
    {
        try await Office.open(engine) { office in
            let invitations = (31...33).map { TenantID.testing($0) }
            for invitation: UInt32 in 31...33 { try await office.note("invitation.sent", invitation, [:]) }
            try await office.note("invitation.failed", 33, ["reason": "bounced"], at: 1)
            try await office.note(
                "feedback.confirmed", 41, ["face": "happy", "invitation": .id(invitations[0])], at: 2)
            try await office.note("invitation.failed", 31, ["reason": "bounced"], at: 3)
            try await office.hear()
            #expect(try await office.value(.responseRate) == .share(Statistics.Share(1, of: 2)))
            let behind = try await office.behind(.measure(.responseRate))
            #expect(behind.total == 2 && Set(behind.events.map(\.word)) == ["asked", "answered"])
            try await rebuildRollups(of: office.tenant, in: office.database)
            #expect(try await office.value(.responseRate) == .share(Statistics.Share(1, of: 2)))
            try await office.note("feedback.voided", 41, [:], at: 4)
            try await office.hear()
            #expect(try await office.value(.responseRate) == .share(Statistics.Share(0, of: 2)))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a promise is due today until it ends, and the oldest angry case is the one opened first`(engine: Engine)
        async throws
    {
        try await Office.open(engine) { office in
            for (promise, due) in [(UInt32(1), Instant.testing + .hours(1)), (2, .testing + .days(1))] {
                try await office.note("promise.made", promise, ["due": .instant(due)])
            }
            let first = try await office.angryCase()
            try await office.write(at: 5, by: .system) { act, tx in
                tx.append(
                    Event("case.opened", subject: TenantID.testing(51).uuid, facts: ["face": "angry"], act: act))
            }
            try await office.hear()
            let dashboard = try await office.dashboard()
            #expect(dashboard.promisesDueToday == 1)
            #expect(try await office.behind(.promisesDueToday).events.map(\.word) == ["made"])
            #expect(dashboard.oldestAngry == OldestAngryCase(caseID: first.uuid, waited: .minutes(60)))
            try await office.note("promise.kept", 1, [:], at: 10)
            try await office.write(at: 10) { act, tx in
                tx.append(Event("case.closed", subject: first.uuid, caseID: first.uuid, facts: [:], act: act))
            }
            try await office.hear()
            let later = try await office.dashboard()
            #expect(later.promisesDueToday == 0 && later.oldestAngry?.caseID == TenantID.testing(51).uuid)
            #expect(try await office.behind(.promisesDueToday).total == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the list behind a number is as long as the number`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for number in 1...7 { try await office.answer(number == 1 ? .angry : .delighted, of: number) }
            try await office.hear()
            let first = try await office.behind(.measure(.happiness), limit: 4)
            let second = try await office.behind(.measure(.happiness), limit: 4, before: first.next)
            #expect(first.total == 7 && first.events.count == 4 && second.events.count == 3 && second.next == nil)
            #expect(Set((first.events + second.events).map(\.sequence)).count == 7)
            #expect(try await office.behind(.face("angry")).events.map(\.word) == ["angry"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `reading the log again finds the same, and an empty log empties the dashboard`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for number in 1...3 { try await office.answer(.happy, of: number) }
            _ = try await office.angryCase()
            try await office.hear()
            let before = try await office.dashboard()
            try await rebuildRollups(of: office.tenant, in: office.database)
            let after = try await office.dashboard()
            #expect(before.figures == after.figures && before.bars == after.bars && before.team == after.team)
            try await office.write { act, tx in
                try tx.run("DELETE FROM events WHERE tenant_id = \(act.tenant)")
                try tx.run("DELETE FROM event_heads WHERE tenant_id = \(act.tenant)")
            }
            try await rebuildRollups(of: office.tenant, in: office.database)
            let empty = try await office.dashboard()
            #expect(empty.figures.allSatisfy { $0.value.size == 0 } && empty.bars.allSatisfy { $0.tally.total == 0 })
            #expect(empty.team.allSatisfy { $0.openCases == 0 && $0.ratings.total == 0 })
        }
    }
}
