import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Listening in the console` {
    private func form(_ change: (inout [String: String]) -> Void = { _ in }) -> [String: String] {
        var fields = ["name": "After repair", "touchpoint": "repair", "cool_down": "30", "delay": "۱۵", "active": "on"]
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases {
                fields["\(part.rawValue)_\(language.rawValue)"] = SurveyTexts.standard[language][part]
            }
        }
        change(&fields)
        return fields
    }

    @Test func `a survey is written, shown and changed`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            #expect(try await site.get("/surveys/new", isSignedIn: true).status == 200)
            let made = try await site.post("/surveys", form(), isSignedIn: true)
            #expect(made.status == 303)
            let address = try #require(made.location)
            let page = try await site.get(address, isSignedIn: true)
            #expect(page.body.contains("After repair"))
            let edit = try await site.get(address + "/edit", isSignedIn: true)
            #expect(edit.body.contains("value=\"15\""))
            let changed = form {
                $0["name"] = "After a repair"
                $0["version"] = "1"
            }
            #expect(try await site.post(address, changed, isSignedIn: true).status == 303)
            #expect(try await site.post(address, changed, isSignedIn: true).status == 409)
            #expect(try await site.get("/surveys", isSignedIn: true).body.contains("After a repair"))
        }
    }

    @Test func `a gap in one language is told beside its field and nothing typed is lost`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let page = try await site.post("/surveys", form { $0["lead_fa"] = " " }, isSignedIn: true)
            #expect(page.status == 422)
            #expect(page.body.contains("f-lead_fa-error"))
            #expect(page.body.contains("After repair"))
        }
    }

    @Test func `one customer is asked, and the second time it says why not`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let fields = ["email": "lili@example.com", "name": "Lili Varga", "language": "hu"]
            let first = try await site.post("/surveys/\(world.survey)/invitations", fields, isSignedIn: true)
            #expect(first.location?.hasSuffix("outcome=queued") == true)
            let second = try await site.post("/surveys/\(world.survey)/invitations", fields, isSignedIn: true)
            let told = try await site.get(try #require(second.location), isSignedIn: true)
            #expect(told.body.contains("Asked a short time ago"))
        }
    }

    @Test func `a list is checked first and taken afterwards`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let csv = "date,face,comment\n2025-10-01,4,fine\nyesterday,1,late\n"
            let checked = try await site.upload("/lists", fields: ["kind": "feedback"], file: csv)
            let address = try #require(checked.location)
            let report = try await site.get(address, isSignedIn: true)
            #expect(report.body.contains("No date with the year in front"))
            #expect(report.body.contains("Take 1 row"))
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
            #expect(try await site.post(address + "/import", isSignedIn: true).status == 303)
            try await site.runOutbox()
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
            #expect(try await site.get(address, isSignedIn: true).body.contains("All rows were looked at."))
            #expect(try await site.post(address + "/import", isSignedIn: true).status == 422)
        }
    }

    @Test func `a spreadsheet is refused by name`() async throws {
        try await World.with(.sqlite) { world in
            let page = try await Site(world).upload("/lists", fields: ["kind": "feedback"], file: "PK\u{3}\u{4}rest")
            #expect(page.status == 422)
            #expect(page.body.contains("Please save it as CSV first."))
        }
    }

    @Test func `staff write a call down, read it and take it out of the figures`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let fields = [
                "channel": "phone", "touchpoint": "delivery", "face": "angry", "comment": "Nobody came", "name": "Emma",
                "email": "emma.kovacs@example.com",
            ]
            let made = try await site.post("/feedback", fields, isSignedIn: true)
            #expect(made.status == 303)
            let address = try #require(made.location)
            #expect(try await site.get(address, isSignedIn: true).body.contains("Written down by staff"))
            #expect(try await site.get("/feedback", isSignedIn: true).body.contains("Kovács Emma"))
            #expect(try await site.post(address + "/voiding", [:], isSignedIn: true).status == 422)
            #expect(try await site.post(address + "/voiding", ["reason": "test"], isSignedIn: true).status == 303)
            #expect(try await site.get("/feedback?view=voided", isSignedIn: true).body.contains("Nobody came"))
            #expect(!(try await site.get("/feedback", isSignedIn: true).body.contains("Nobody came")))
        }
    }

    @Test(arguments: [
        ("/surveys/new", Role.agent), ("/lists", .lead), ("/feedback/new", .analyst),
    ]) func `each page asks for its permission`(address: String, role: Role) async throws {
        try await World.with(.sqlite) { world in
            let refused = try await Site(world, roles: [role]).get(address, isSignedIn: true)
            #expect(refused.status == 403)
            let visitor = try await Site(world).get(address)
            #expect(visitor.status == 401)
        }
    }

    @Test func `ids of another brand are not here`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let other = Act.testing(tenant: World.otherTenant)
            let survey = try await world.database.write(in: World.otherTenant) {
                try createSurvey(.sample, by: other, in: $0)
            }
            for address in ["/surveys/\(survey)", "/surveys/\(survey)/edit", "/feedback/\(survey)", "/lists/\(survey)"]
            {
                #expect(try await site.get(address, isSignedIn: true).status == 404)
            }
        }
    }
}
