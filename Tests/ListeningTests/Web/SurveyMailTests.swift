import Foundation
import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Survey mails` {
    private func sent(_ customer: NewCustomer, _ body: (Site, ParsedMessage, InvitationID) async throws -> Void)
        async throws
    {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let act = world.act()
            let outcome = try await world.write { tx in
                try inviteToSurvey(
                    world.survey, customer: try findOrCreateCustomer(customer, by: act, in: tx), by: act, in: tx)
            }
            guard case .queued(let id) = outcome else { throw WorldProblem.notQueued }
            try await site.runOutbox()
            try await body(site, try #require(site.outbox.all.first), id)
        }
    }

    @Test func `a mail has four links in both parts, no picture, and a way out by one click`() async throws {
        try await sent(.emma) { site, mail, id in
            #expect(mail.subject == "Elégedett volt velünk?")
            #expect(mail.from.first?.address.description == "care@northwind.example")
            #expect(mail.headers.first("list-unsubscribe-post") == "List-Unsubscribe=One-Click")
            #expect(mail.headers.autoSubmitted == "auto-generated")
            for face in Face.allCases {
                let link = try site.links.survey(id, of: site.world.tenant, .face(face))
                #expect(mail.body.text.contains(link))
            }
            let html = try #require(mail.body.html)
            #expect(!html.contains("<img"))
            #expect(mail.body.text.contains("Kovács Emma, elégedett volt velünk?"))
            let invitation = try await site.world.read { try InvitationRecord.find(id, in: $0) }
            #expect(invitation?.state == .sent)
            #expect(mail.messageID == OwnMessageID.make(id: id.uuid, domain: "northwind.example"))
        }
    }

    @Test func `a Persian mail runs from right to left`() async throws {
        let mina = NewCustomer(name: "مینا احمدی", email: EmailAddress("mina@example.ir"), language: .persian)
        try await sent(mina) { _, mail, _ in
            #expect(mail.subject == "کارمان چطور بود؟")
            #expect(mail.body.text.contains("عالی"))
            #expect(mail.body.text.contains("مینا احمدی، کارمان چطور بود؟"))
        }
    }

    @Test func `who opts out while the mail waits gets none`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let act = world.act()
            try await world.write { tx in
                _ = try inviteToSurvey(world.survey, customer: world.emma, by: act, in: tx)
                try unsubscribeCustomer(world.emma, by: act, in: tx)
            }
            try await site.runOutbox()
            #expect(site.outbox.all.isEmpty)
            #expect(try await world.events(of: "invitation.skipped").first?.facts["reason"] == "unsubscribed")
        }
    }
}
