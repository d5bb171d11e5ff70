import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import Web

@Suite struct `Survey pages` {
    @Test func `a tapped face is chosen on the page and counts only with the button`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            site.clock.advance(by: .minutes(5))
            let link = try site.links.survey(id, of: world.tenant, .face(.angry))
            let page = try await site.get(link)
            #expect(page.status == 200)
            #expect(page.body.contains("lang=\"hu\""))
            #expect(page.body.contains("value=\"angry\" checked"))
            #expect(page.body.contains("Kovács Emma, elégedett volt velünk?"))
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
            let address = try site.links.survey(id, of: world.tenant)
            let posted = try await site.post(address, ["face": "angry", "comment": "Senki nem jött."])
            #expect(posted.status == 303)
            let thanks = try await site.get(try #require(posted.location))
            #expect(thanks.status == 200)
            #expect(thanks.body.contains("Köszönjük"))
            #expect(thanks.body.contains("Módosítom a válaszomat"))
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
            _ = try await site.post(address, ["face": "angry", "comment": "Senki nem jött."])
            #expect(try await world.events(of: "feedback.confirmed", "feedback.commented").count == 1)
        }
    }

    @Test func `HEAD notes nothing and GET of every link makes no rating`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            let address = try site.links.survey(id, of: world.tenant, .face(.happy))
            #expect(try await site.head(address).status == 200)
            let clicks = try await world.read {
                try $0.count("SELECT COUNT(*) AS n FROM clicks WHERE tenant_id = \($0.tenant)")
            }
            #expect(clicks == 0)
            for face in Listening.Face.allCases {
                _ = try await site.get(try site.links.survey(id, of: world.tenant, .face(face)))
            }
            _ = try await site.get(try site.links.survey(id, of: world.tenant, .trap))
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) } == nil)
            site.clock.advance(by: .minutes(30))
            try await site.runOutbox()
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) }?.grade == .robot)
        }
    }

    @Test(arguments: LanguageCode.allCases) func `the page exists in every language`(language: LanguageCode)
        async throws
    {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            let page = try await site.get(try site.links.survey(id, of: world.tenant) + "?lang=\(language.rawValue)")
            #expect(page.body.contains("lang=\"\(language.rawValue)\""))
            #expect(page.body.contains(language == .persian ? "dir=\"rtl\"" : "dir=\"ltr\""))
            #expect(!page.body.contains("{{"))
            #expect(!page.body.contains(" style="))
        }
    }

    @Test func `unknown and tampered links are not here, expired ones still let people leave`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            #expect(try await site.get("/s/nonsense").status == 404)
            let real = try site.links.survey(id, of: world.tenant)
            #expect(try await site.get(String(real.dropLast()) + (real.hasSuffix("A") ? "B" : "A")).status == 404)
            let foreign = try site.links.survey(id, of: World.otherTenant)
            #expect(try await site.get(foreign).status == 404)
            site.clock.advance(by: .days(31))
            let page = try await site.get(real)
            #expect(page.status == 410)
            #expect(page.body.contains("/u/"))
            #expect(try await site.post(real, ["face": "happy"]).status == 410)
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
        }
    }

    @Test func `a refused answer comes back as it was typed`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            let page = try await site.post(
                try site.links.survey(id, of: world.tenant),
                ["face": "angry", "comment": "<b>Hívjon</b>", "callback": "on", "phone": "x"])
            #expect(page.status == 422)
            #expect(page.body.contains("&lt;b&gt;Hívjon&lt;/b&gt;"))
            #expect(page.body.contains("Ez nem tűnik telefonszámnak."))
            #expect(page.body.contains("value=\"angry\" checked"))
        }
    }

    @Test func `opting out needs a POST and mail programs need no page`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let address = try site.links.optOut(world.emma, of: world.tenant)
            #expect(try await site.get(address).status == 200)
            #expect(try await world.events(of: "customer.unsubscribed").isEmpty)
            let oneClick = try await site.post(address, ["List-Unsubscribe": "One-Click"])
            #expect(oneClick.status == 200)
            #expect(try await world.events(of: "customer.unsubscribed").count == 1)
            #expect(try await site.post(address).status == 303)
            #expect(try await world.events(of: "customer.unsubscribed").count == 1)
        }
    }

    @Test func `the public form takes words, and programs that fill in everything do not count`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let slug = "northwind-appliances"
            #expect(try await site.get("/f/\(slug)?touchpoint=store").body.contains("value=\"store\" selected"))
            #expect(try await site.get("/f/nobody").status == 404)
            let empty = try await site.post("/f/\(slug)", ["email": "anna@example.com"])
            #expect(empty.status == 422)
            #expect(empty.body.contains("anna@example.com"))
            let posted = try await site.post(
                "/f/\(slug)",
                ["face": "disappointed", "touchpoint": "store", "comment": "Cold tea", "email": "anna@example.com"])
            #expect(posted.status == 303)
            let unknown = try await site.post("/f/\(slug)", ["face": "purple", "comment": "Cold tea again"])
            #expect(unknown.status == 422)
            #expect(unknown.body.contains("Cold tea again"))
            _ = try await site.post("/f/\(slug)", ["face": "happy", "website": "https://spam.example"])
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
            #expect(try await world.events(of: "feedback.provisional").first?.facts["grade"] == "robot")
        }
    }
}
