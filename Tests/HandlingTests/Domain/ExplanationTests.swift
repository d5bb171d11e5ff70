import Foundation
import Handling
import Primitives
import Testing

@Suite struct `Explaining a deadline` {
    private let calendar =
        (try? BusinessCalendar(  // a refusal makes the first expectation fail
            week: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, [.officeHours]) }),
            holidays: [day("2025-10-23"): [], day("2025-12-25"): []], zone: Zones.budapest))
        ?? .regular(zone: .gmt)

    private var clocks: CaseClocks { CaseClocks(calendar: calendar, legal: LegalClock(zone: Zones.budapest)) }

    @Test func `names start, target, pauses and the holidays in between`() throws {
        let item = Pure.opened()
        let pause = ClockPause(.awaitingCustomer, from: Pure.now, to: Pure.now + .hours(1), minutes: 60)
        var paused = item
        paused.pausedMinutes = 60
        paused.solveDueAt = clocks.solveDue(of: paused)
        let told = try #require(clocks.explain(.solve, of: paused, unansweredSince: nil, pauses: [pause]))
        #expect(told.start == Pure.now)
        #expect(told.target == .workingMinutes(1440))
        #expect(told.pauses == [pause])
        #expect(told.holidays == [day("2025-10-23")])
        // Three working days and an hour, the 23rd left out, the weekend too, and summer time ends on the 26th.
        #expect(told.due == utc("2025-10-27T10:00:00Z"))
    }

    @Test func `the legal one counts days and knows no holidays`() throws {
        let told = try #require(clocks.explain(.legal, of: Pure.opened(), unansweredSince: nil, pauses: []))
        #expect(told.target == .calendarDays(30))
        #expect(told.holidays.isEmpty)
    }

    @Test func `there is none for an answer that nobody waits for`() {
        var item = Pure.opened()
        item.replyDueAt = nil
        #expect(clocks.explain(.reply, of: item, unansweredSince: nil, pauses: []) == nil)
    }
}
