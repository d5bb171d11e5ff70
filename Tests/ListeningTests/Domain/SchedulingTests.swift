import Foundation
import Listening
import Primitives
import Testing

@Suite struct `Scheduling surveys` {
    private let schedule = SurveySchedule(everyDays: 90, mostADay: 200, fromHour: 10, toHour: 16)

    private func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }

    private func time(_ words: String) throws -> Instant {
        Instant(try Date(words, strategy: .iso8601))
    }

    @Test(arguments: [
        ("2026-01-15T08:59:59Z", false), ("2026-01-15T09:00:00Z", true), ("2026-01-15T14:59:59Z", true),
        ("2026-01-15T15:00:00Z", false), ("2026-07-15T08:00:00Z", true), ("2026-07-15T14:00:00Z", false),
    ])
    func `mails leave in the hours of the brand's zone, in winter and summer`(words: String, isOpen: Bool) throws {
        #expect(schedule.isOpen(at: try time(words), in: try zone("Europe/Budapest")) == isOpen)
    }

    @Test(arguments: [
        ("2026-01-15T08:00:00Z", "2026-01-15T09:00:00Z"), ("2026-01-15T12:00:00Z", "2026-01-16T09:00:00Z"),
        ("2026-01-15T20:00:00Z", "2026-01-16T09:00:00Z"), ("2026-03-28T20:00:00Z", "2026-03-29T08:00:00Z"),
    ])
    func `the next opening is a later one, also where the clocks change`(now: String, opening: String) throws {
        #expect(try schedule.nextOpening(after: time(now), in: zone("Europe/Budapest")) == time(opening))
    }

    @Test func `an hour that a day skips is no reason to stay silent`() throws {
        let night = SurveySchedule(everyDays: 1, mostADay: 1, fromHour: 2, toHour: 4)
        let next = night.nextOpening(after: try time("2026-03-28T12:00:00Z"), in: try zone("Europe/Budapest"))
        #expect(next == (try time("2026-03-29T01:00:00Z")))
    }

    @Test func `numbers off their range and hours that do not follow are refused`() {
        #expect(schedule.isSound)
        for wrong in [
            SurveySchedule(everyDays: 0, mostADay: 1, fromHour: 1, toHour: 2),
            SurveySchedule(everyDays: 1, mostADay: 0, fromHour: 1, toHour: 2),
            SurveySchedule(everyDays: 1, mostADay: 1, fromHour: 10, toHour: 10),
            SurveySchedule(everyDays: 1, mostADay: 1, fromHour: 10, toHour: 25),
        ] {
            #expect(!wrong.isSound)
        }
        var draft = SurveyDraft(name: "x", touchpoint: .order, texts: .standard)
        draft.schedule = SurveySchedule(everyDays: 1, mostADay: 1, fromHour: 5, toHour: 4)
        draft.reminderDays = 30
        #expect(draft.problems == [.scheduleOutOfRange, .reminderOutOfRange])
    }
}
