import Foundation
import Handling
import Primitives
import Testing

@Suite struct `The two clocks` {
    private let clocks = CaseClocks(
        calendar: .regular(zone: Zones.budapest), levels: ServiceLevel.defaults, legal: LegalClock(zone: Zones.budapest)
    )

    @Test func `the legal clock ends with the thirtieth local day and never pauses`() {
        // 30 days behind 26 September is 26 October, the 25-hour day, whose end is 23:00 in UTC.
        #expect(clocks.legal.due(from: utc("2025-09-26T21:59:00Z")) == utc("2025-10-26T23:00:00Z"))
        #expect(clocks.legal.due(from: utc("2025-09-26T22:01:00Z")) == utc("2025-10-27T23:00:00Z"))
        #expect(LegalClock(days: 10, zone: .gmt).due(from: utc("2025-10-01T00:00:00Z")) == utc("2025-10-12T00:00:00Z"))
        #expect(LegalClock(days: 0, zone: .gmt).days == 1)
        #expect(LegalClock(days: 5000, zone: .gmt).days == 366)
    }

    @Test func `the service clock is later by the working time of its pauses`() {
        let start = utc("2025-10-21T08:00:00Z")
        let running = ServiceClock(clocks.calendar, minutes: 60, start: start)
        let paused = ServiceClock(clocks.calendar, minutes: 60, start: start, pausedMinutes: 30)
        #expect(running.due == utc("2025-10-21T09:00:00Z"))
        #expect(paused.due == utc("2025-10-21T09:30:00Z"))
        #expect(running.minutesLeft(at: utc("2025-10-21T08:45:00Z")) == 15)
        #expect(running.minutesLeft(at: utc("2025-10-21T09:10:00Z")) == -10)
        let standing = ServiceClock(
            clocks.calendar, minutes: 60, start: start, pausedSince: utc("2025-10-21T08:20:00Z"))
        #expect(standing.minutesLeft(at: utc("2025-10-21T08:30:00Z")) == 40)
        #expect(standing.minutesLeft(at: utc("2025-10-29T08:30:00Z")) == 40)
    }

    @Test func `more urgent cases are due earlier, and a gap in the table takes the default`() throws {
        let start = utc("2025-10-21T08:00:00Z")
        let replies = Priority.allCases.map { clocks.replyDue(from: start, priority: $0) }
        let red = try #require(replies[3])
        #expect(red == utc("2025-10-21T08:30:00Z"))
        #expect(replies.compactMap(\.self).sorted() == replies.reversed().compactMap(\.self))
        let level = try #require(ServiceLevel(replyMinutes: 10, solveMinutes: 20))
        let sparse = CaseClocks(calendar: clocks.calendar, levels: [.red: level], legal: clocks.legal)
        #expect(sparse.replyDue(from: start, priority: .red) == utc("2025-10-21T08:10:00Z"))
        #expect(sparse.replyDue(from: start, priority: .low) == clocks.replyDue(from: start, priority: .low))
    }

    @Test(arguments: [(0, 10), (10, 9), (1, 100_001), (-5, 10)])
    func `targets that make no sense are not taken`(reply: Int, solve: Int) {
        #expect(ServiceLevel(replyMinutes: reply, solveMinutes: solve) == nil)
    }
}
