import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Setting telephony` {
    @Test func `an address is shown once and can be stopped`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let empty = try await site.post("/settings/telephony/systems", ["name": " "], isSignedIn: true)
            #expect(empty.status == 422 && empty.body.contains("f-name-error"))
            let made = try await site.post("/settings/telephony/systems", ["name": "Győr"], isSignedIn: true)
            #expect(made.status == 201 && made.body.contains(Site.base + "/api/v1/cti/"))
            let later = try await site.get("/settings/telephony", isSignedIn: true)
            #expect(later.body.contains("Győr") && !later.body.contains("/api/v1/cti/"))
            let system = try #require(try await world.read { try PhoneSystemRecord.all(in: $0) }.first)
            let path = "/settings/telephony/systems/\(system.id)/revocation"
            #expect(try await site.post(path, isSignedIn: true).status == 303)
            #expect(try await site.post(path, isSignedIn: true).status == 404)
        }
    }

    @Test func `a telephone is given and taken, and a wrong number stays in its field`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let wrong = ["staff": "\(world.staff)", "extension": "front desk"]
            let refused = try await site.post("/settings/telephony/extensions", wrong, isSignedIn: true)
            #expect(refused.status == 422 && refused.body.contains("front desk"))
            let right = ["staff": "\(world.staff)", "extension": "۲۰۱"]
            #expect(try await site.post("/settings/telephony/extensions", right, isSignedIn: true).status == 303)
            #expect(try await world.read { try ExtensionRecord.all(in: $0) }.map(\.number) == ["201"])
            let path = "/settings/telephony/extensions/\(world.staff)/removal"
            #expect(try await site.post(path, isSignedIn: true).status == 303)
            #expect(try await site.post(path, isSignedIn: true).status == 404)
        }
    }

    @Test func `a template without a place for the number is refused`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let path = "/settings/telephony/dialling"
            for wrong in ["javascript:{number}", "tel:", "https://{number}.example/", "sip:{number}{number}"] {
                #expect(try await site.post(path, ["template": wrong], isSignedIn: true).status == 422, "\(wrong)")
            }
            let page = "https://pbx.example/call?to={number}"
            #expect(try await site.post(path, ["template": page], isSignedIn: true).status == 303)
            let dialling = try await world.read { try Dialling.find(in: $0) }
            #expect(dialling.address(of: "+36 30 555 0142") == "https://pbx.example/call?to=%2B36305550142")
        }
    }

    @Test func `agents do not see the settings of telephony`() async throws {
        try await World.with(.sqlite) { world in
            let page = try await Site(world, roles: [.lead]).get("/settings/telephony", isSignedIn: true)
            #expect(page.status == 403)
        }
    }
}
