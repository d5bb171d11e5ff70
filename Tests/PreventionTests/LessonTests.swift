import Prevention
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `The log of lessons` {
    @Test(arguments: Engine.underTest)
    func `a lesson is found by any of its words, whatever its letters look like`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let cause = try await desk.cause("Full van")
            let lessons = [
                NewLesson(
                    title: "Ask for the floor", body: "Drivers need twenty minutes", language: .english, cause: cause),
                NewLesson(title: "Kérdezzük meg az emeletet", body: "A futár így több időt kap", language: .hungarian),
                NewLesson(title: "پیش از ارسال تماس بگیرید", body: "مشتری منتظر می‌ماند", language: .persian),
            ]
            var ids: [LessonID] = []
            for lesson in lessons {
                desk.clock.advance(by: .minutes(1))
                ids.append(try await desk.write { try writeLesson(lesson, by: $0, in: $1) })
            }
            #expect(try await desk.read { try findLessons("FLOOR drivers", in: $0) }.map(\.id) == [ids[0]])
            #expect(try await desk.read { try findLessons("EMELETET", in: $0) }.map(\.id) == [ids[1]])
            #expect(try await desk.read { try findLessons("مي‌ماند", in: $0) }.map(\.id) == [ids[2]])
            #expect(try await desk.read { try findLessons("floor emeletet", in: $0) }.isEmpty)
            #expect(try await desk.read { try findLessons(about: cause, in: $0) }.map(\.id) == [ids[0]])
            let first = try await desk.read { try findLessons(limit: 2, in: $0) }
            #expect(first.map(\.id) == [ids[2], ids[1]])
            let whole = try await desk.read { try findLessons(in: $0) }
            #expect(whole.map(\.id) == [ids[2], ids[1], ids[0]], "\(whole.map(\.writtenAt)) \(ids)")
            let last = first.last
            #expect(try await desk.read { try findLessons(after: last, in: $0) }.map(\.id) == [ids[0]])
        }
    }

    @Test(arguments: Engine.underTest) func `a lesson without words or with a false link is refused`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            await #expect(throws: LessonRefusal.emptyText) {
                try await desk.write {
                    try writeLesson(NewLesson(title: "A", body: " ", language: .english), by: $0, in: $1)
                }
            }
            await #expect(throws: LessonRefusal.noSuchLink) {
                try await desk.write {
                    try writeLesson(
                        NewLesson(title: "A", body: "B", language: .english, cause: .testing(9)), by: $0, in: $1)
                }
            }
            let none = try await desk.read { try findLessons(in: $0) }
            #expect(none.isEmpty)
        }
    }
}
