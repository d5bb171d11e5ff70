import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Answering at a place` {
    private func draft(_ kind: PlaceKind = .kiosk) -> PlaceDraft {
        PlaceDraft(
            name: "Counter 2", touchpoint: .store, kind: kind, languages: [.hungarian, .persian],
            sites: kind == .widget ? "https://shop.example" : "")
    }

    private func answer(
        _ number: UInt8 = 1, _ said: Answer = Answer(face: .angry), waited: Duration = .zero,
        contact: NewCustomer? = nil
    ) -> PlaceAnswer {
        PlaceAnswer(
            id: UUID(uuid: (1, 1, 1, 1, 1, 1, 0x41, 1, 0x81, 1, 1, 1, 1, 1, 1, number)), device: nil, answer: said,
            waited: waited, language: .hungarian, contact: contact)
    }

    private func place(_ kind: PlaceKind = .kiosk, in world: World) async throws -> PlaceID {
        let act = world.act(by: .staff(world.staff))
        let draft = draft(kind)
        return try await world.write { try createPlace(draft, by: act, in: $0) }
    }

    @Test(arguments: Engine.underTest) func `an answer that is sent three times counts once`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let place = try await place(in: world)
            var seen: Set<FeedbackID> = []
            for minute in 0..<3 {
                let (act, answer) = (world.act(after: .minutes(minute)), answer(waited: .minutes(minute)))
                seen.insert(try await world.write { try takePlaceAnswer(answer, at: place, link: 1, by: act, in: $0) })
            }
            #expect(seen.count == 1)
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
            let results = try await world.read { try PlaceResults.read(place, in: $0) }
            #expect(results.total == 1)
            #expect(results.faces == [.angry: 1])
        }
    }

    @Test(arguments: Engine.underTest)
    func `answers of one moment with numbers of their own are as many, and rooms above hear each`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let place = try await place(in: world)
            let act = world.act()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in [1, 2, 3, 1, 2, 3] as [UInt8] {
                    let answer = answer(number)
                    group.addTask {
                        _ = try await world.write { try takePlaceAnswer(answer, at: place, link: 1, by: act, in: $0) }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await world.read { try PlaceResults.read(place, in: $0) }.total == 3)
            let events = try await world.events(of: "feedback.confirmed")
            #expect(events.count == 3)
            #expect(events.allSatisfy { $0.facts["channel"] == "kiosk" && $0.facts["touchpoint"] == "store" })
        }
    }

    @Test(arguments: Engine.underTest) func `the page of the feedback names the place`(engine: Engine) async throws {
        try await World.with(engine) { world in
            for (number, kind) in PlaceKind.allCases.enumerated() {
                let (place, act, answer) = (
                    try await place(kind, in: world), world.act(), answer(UInt8(number))
                )
                let id = try await world.write { try takePlaceAnswer(answer, at: place, link: 1, by: act, in: $0) }
                let detail = try #require(try await world.read { try FeedbackDetail.read(id, in: $0) })
                #expect(detail.place?.name == "Counter 2")
                #expect(detail.feedback.channel == kind.channel)
                #expect(detail.feedback.grade == .confirmed)
                #expect(detail.feedback.language == .hungarian)
                let list = try await world.read { try FeedbackPage.read(FeedbackFilter(place: place), in: $0) }
                #expect(list.lines.map(\.feedback.id) == [id])
            }
        }
    }

    @Test(arguments: Engine.underTest) func `what waited on its device counts for the day on which it was said`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let place = try await place(in: world)
            let act = world.act()
            for (number, waited, day) in [
                (UInt8(1), Duration.seconds(20), "2025-10-21"), (2, .days(3), "2025-10-18"),
                (3, .days(900), "2025-09-21"),
            ] {
                let answer = answer(number, waited: waited)
                let id = try await world.write { try takePlaceAnswer(answer, at: place, link: 1, by: act, in: $0) }
                #expect(try await world.read { try FeedbackRecord.find(id, in: $0) }?.localDay == day)
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a revoked link and a closed place take nothing new`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let place = try await place(in: world)
            let act = world.act(by: .staff(world.staff))
            let (first, second) = (answer(1), answer(2))
            let id = try await world.write { tx in
                let id = try takePlaceAnswer(first, at: place, link: 1, by: act, in: tx)
                try renewPlaceLink(place, after: 1, by: act, in: tx)
                // The second press of the same button.
                try renewPlaceLink(place, after: 1, by: act, in: tx)
                return id
            }
            #expect(try await world.read { try PlaceRecord.find(place, in: $0) }?.linkVersion == 2)
            await #expect(throws: PlaceRefusal.closed) {
                try await world.write { try takePlaceAnswer(second, at: place, link: 1, by: act, in: $0) }
            }
            // A device that did not hear that its answer was taken may ask again.
            #expect(try await world.write { try takePlaceAnswer(first, at: place, link: 1, by: act, in: $0) } == id)
            var shut = draft()
            shut.isActive = false
            let closing = shut
            try await world.write { try updatePlace(place, to: closing, version: 2, by: act, in: $0) }
            await #expect(throws: PlaceRefusal.closed) {
                try await world.write { try takePlaceAnswer(second, at: place, link: 2, by: act, in: $0) }
            }
            #expect(try await world.read { try PlaceResults.read(place, in: $0) }.total == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `who leaves a number is a customer, once`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let place = try await place(.widget, in: world)
            let act = world.act()
            let wish = CallbackWish(phone: "+36 30 555 0142", from: .testing, to: .testing + .hours(2))
            let contact = NewCustomer(name: "", phone: PhoneNumber("+36 30 555 0142"), language: .hungarian)
            let answer = answer(1, Answer(face: .angry, callback: wish), contact: contact)
            let id = try await world.write { tx in
                let id = try takePlaceAnswer(answer, at: place, link: 1, by: act, in: tx)
                _ = try takePlaceAnswer(answer, at: place, link: 1, by: act, in: tx)
                return id
            }
            let kept = try #require(try await world.read { try FeedbackRecord.find(id, in: $0) })
            #expect(kept.customer == world.emma)
            #expect(kept.callback?.phone == "+36 30 555 0142")
        }
    }

    @Test(arguments: Engine.underTest) func `a brand finds no place of another brand`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let place = try await place(in: world)
            let (other, answer, draft) = (Act.testing(tenant: World.otherTenant), answer(), draft())
            let found = try await world.database.read(in: World.otherTenant) { try PlaceRecord.find(place, in: $0) }
            #expect(found == nil)
            await #expect(throws: PlaceRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) {
                    try takePlaceAnswer(answer, at: place, link: 1, by: other, in: $0)
                }
            }
            await #expect(throws: PlaceRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) {
                    try updatePlace(place, to: draft, version: 1, by: other, in: $0)
                }
            }
            await #expect(throws: PlaceRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) {
                    try renewPlaceLink(place, after: 1, by: other, in: $0)
                }
            }
        }
    }
}
