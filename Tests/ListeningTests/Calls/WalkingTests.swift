import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Walking with a customer's eyes` {
    @Test(arguments: Engine.underTest)
    func `an observation becomes feedback about its place and no customer's rating`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            let point = try #require(WalkPoint("Was I greeted?", at: .store))
            let photo = WalkPhoto(bytes: [0xFF, 0xD8, 0xFF, 0xE0, 1, 2])
            let answer = Answer(face: .angry, comment: "Nobody looked up.")
            var ids: Set<FeedbackID> = []
            for _ in 1...2 {
                ids.insert(
                    try await world.write {
                        try observe(answer, at: point, photo: photo, onceKey: "k", by: act, in: $0)
                    })
            }
            let id = try #require(ids.first)
            #expect(ids.count == 1)
            let kept = try #require(try await world.read { try FeedbackDetail.read(id, in: $0) })
            #expect(kept.feedback.channel == .walk && kept.feedback.touchpoint == .store)
            #expect(kept.feedback.face == .angry && kept.observation?.point == "Was I greeted?")
            let told = try #require(try await world.events(of: "feedback.confirmed").first)
            #expect(told.facts["face"] == .null && told.facts["channel"]?.text == "walk")
            let observation = try #require(kept.observation)
            let stored = try await world.read { try WalkRecord.photo(of: observation.id, in: $0) }
            #expect(stored == photo && stored?.kind == "image/jpeg")
            let elsewhere = try await world.database.read(in: World.otherTenant) {
                try WalkRecord.photo(of: observation.id, in: $0)
            }
            #expect(elsewhere == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a brand writes its own checklist and gets the usual one back`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            let usual = try await world.read { try WalkRecord.points(in: .persian, $0) }
            #expect(usual == WalkPoint.usual(in: .persian) && usual.count == 10)
            let own = [try #require(WalkPoint("Is the queue short?", at: .store))]
            try await world.write { try setWalkPoints(own, by: act, in: $0) }
            #expect(try await world.read { try WalkRecord.points(in: .persian, $0) } == own)
            try await world.write { try setWalkPoints([], by: act, in: $0) }
            #expect(try await world.read { try WalkRecord.points(in: .persian, $0) } == usual)
        }
    }

    @Test func `a picture is what its first bytes say`() {
        #expect(WalkPhoto(bytes: Array("%PDF-1".utf8)) == nil)
        #expect(WalkPhoto(bytes: [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: WalkPhoto.mostBytes)) == nil)
    }

    @Test func `a walk is kept on a phone, and a refused form keeps its words`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let page = try await site.get("/walk", isSignedIn: true)
            #expect(page.status == 200 && page.body.contains("0 of 10 points"))
            let point = WalkPoint.usual(in: .english)[0]
            var form = ["point": point.text, "touchpoint": "store", "key": "k"]
            #expect(try await site.post("/walk", form, isSignedIn: true).status == 422)
            form["comment"] = "Nobody looked up."
            #expect(try await site.post("/walk", form, isSignedIn: true).status == 303)
            #expect(try await site.get("/walk", isSignedIn: true).body.contains("1 of 10 points"))
        }
    }
}
