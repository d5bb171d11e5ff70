import Primitives
import Storage
import Synchronization
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Mailing an invitation` {
    private final class Sent: Sendable {
        let mails = Mutex<[InvitationMail]>([])
    }

    private func runOutbox(_ world: World, _ sent: Sent, at now: Instant) async throws {
        let clock = MovableClock(at: now)
        let worker = invitationWorker(
            world.desk, settings: PeopleSettings(baseAddress: "https://desk.example/"), clock: clock.clock
        ) { mail, _ in
            sent.mails.withLock { $0.append(mail) }
            return .done
        }
        try await OutboxLoop(database: world.database, workers: [worker], clock: clock.clock).runDue()
    }

    @Test(arguments: zip(LanguageCode.allCases, ["Hello Cili,", "Kedves Cili!", "سلام Cili،"]))
    func `it speaks the invited person's language and holds the link`(language: LanguageCode, hello: String)
        async throws
    {
        try await World.with(.sqlite) { world async throws in
            let secret = world.desk.secret
            let new = NewStaffInvitation(
                email: .of("cili@example.test"), name: "Cili", roles: [.agent], language: language)
            let id = try await world.write { try inviteStaff(new, secret: secret, by: world.act(), in: $0) }
            let sent = Sent()
            try await runOutbox(world, sent, at: .testing + .minutes(1))
            let mail = try #require(sent.mails.withLock { $0.first })
            #expect(mail.recipient == .of("cili@example.test") && mail.subject.contains("Nordwind Háztartás"))
            #expect(mail.text.contains("\n\nhttps://desk.example/join/\(secret.invitationToken(id))\n\n"))
            let plain = mail.text.filter { !("\u{2066}"..."\u{2069}").contains($0) }
            #expect(plain.hasPrefix(hello))
            try await runOutbox(world, sent, at: .testing + .minutes(2))
            #expect(sent.mails.withLock { $0.count } == 1)
        }
    }

    @Test func `an invitation that was taken back is not mailed`() async throws {
        try await World.with(.sqlite) { world async throws in
            let secret = world.desk.secret
            let new = NewStaffInvitation(email: .of("cili@example.test"), name: "", roles: [.agent], language: .english)
            try await world.write { tx in
                let id = try inviteStaff(new, secret: secret, by: world.act(), in: tx)
                try withdrawInvitation(id, by: world.act(), in: tx)
            }
            let sent = Sent()
            try await runOutbox(world, sent, at: .testing + .minutes(1))
            #expect(sent.mails.withLock { $0.isEmpty })
            #expect(try await world.read { try $0.row("SELECT state FROM outbox")?.text("state") } == "done")
        }
    }
}
