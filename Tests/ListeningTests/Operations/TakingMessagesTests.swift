import Foundation
import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Taking messages` {
    private let own = OwnMail(
        addresses: [EmailAddress("care@northwind.example")].compactMap { $0 }.reduce(into: []) { $0.insert($1) },
        messageIDDomains: ["northwind.example"], loopMarker: "marker")

    private static let caseID = Identifier<World>.testing(71).uuid

    private func take(
        _ text: String, in world: World, handOver: @escaping TakeMessage = { _, _, _ in .taken(caseID) }
    ) async throws -> RawMessageRow {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        let id = try #require(
            try await receiveMail(
                bytes, from: "emma.kovacs@example.com", to: "care+x@northwind.example", at: .testing, in: world.database
            ))
        try await takeRawMessage(id, own: own, by: world.act(), in: world.database, handOver: handOver)
        return try #require(try await world.read { try RawMessageRecord.find(id, in: $0) })
    }

    private static let person = """
        From: Emma <emma.kovacs@example.com>
        To: care@northwind.example
        Subject: Where is it?
        Message-ID: <a1@example.com>

        Nobody came.
        """

    @Test(arguments: Engine.underTest) func `what a person wrote is handed to the room above and put to its case`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let row = try await take(Self.person, in: world) { taken, _, _ in
                #expect(taken.message.body.own.contains("Nobody came."))
                #expect(taken.candidates.first?.description == "care+x@northwind.example")
                return .taken(Self.caseID)
            }
            #expect(row.state == .taken)
            #expect(row.caseID == Self.caseID)
            #expect(row.subject == "Where is it?")
            #expect(try await world.events(of: "message.taken").first?.caseID == Self.caseID)
        }
    }

    @Test(arguments: Engine.underTest) func `mail for nobody is not kept`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await receiveMail(
                Array("x".utf8), from: "", to: "stranger@elsewhere.example", at: .testing, in: world.database)
            #expect(id == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `automatic answers, loops and bulk mail are noted and handed to nobody`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            for (header, kind) in [
                ("Auto-Submitted: auto-replied", "auto_reply"), ("X-Aram-Loop: marker", "loop"),
                ("List-Id: <x.example>", "bulk"),
            ] {
                let row = try await take("\(header)\nX-Test: \(kind)\n\(Self.person)", in: world) { _, _, _ in
                    Issue.record("handed over")
                    return .held(.stranger)
                }
                #expect(row.state == .held)
                #expect(row.kind == kind)
            }
            #expect(try await world.events(of: "message.held").count == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `a bounce marks the invitation and its address, and no other`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let mail = OwnMessageID.make(id: id.uuid, domain: "northwind.example")
            let row = try await take(Self.bounce(of: mail), in: world)
            #expect(row.kind == "bounce")
            #expect(try await world.read { try InvitationRecord.find(id, in: $0) }?.state == .failed)
            let address = try #require(EmailAddress("emma.kovacs@example.com"))
            #expect(try await world.read { try BouncedAddress.isBounced(address, in: $0) })
            #expect(try await world.events(of: "invitation.failed").count == 1)
            let forged = OwnMessageID.make(id: UUID(), domain: "northwind.example")
            _ = try await take(Self.bounce(of: forged), in: world)
            #expect(try await world.events(of: "invitation.failed").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `a message without author and words is kept apart and can be released`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let row = try await take("\n\n", in: world)
            #expect(row.state == .quarantined)
            let act = world.act(by: .staff(world.staff))
            #expect(try await world.write { try releaseMessage(row.id, by: act, in: $0) })
            #expect(try await world.outbox("message.take").count == 2)
        }
    }

    private static func bounce(of messageID: String) -> String {
        """
        From: MAILER-DAEMON@example.com
        To: care@northwind.example
        Subject: Undelivered
        Content-Type: multipart/report; report-type=delivery-status; boundary="cut"
        MIME-Version: 1.0

        --cut
        Content-Type: text/plain

        It did not work.

        --cut
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; emma.kovacs@example.com
        Action: failed
        Status: 5.1.1

        --cut
        Content-Type: text/rfc822-headers

        Message-ID: <\(messageID)>
        Subject: How did we do?

        --cut--

        """
    }
}
