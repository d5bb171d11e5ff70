import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Keeping mailboxes` {
    @Test(arguments: Engine.underTest) func `a password is stored sealed and opens with this install's secret alone`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            try await world.poll(server)
            #expect(server.folder.passwords == ["pw"])
            let stored = try await world.read { snapshot in
                try snapshot.row("SELECT secret FROM mailboxes WHERE tenant_id = \(snapshot.tenant)")?.text("secret")
            }
            #expect(stored?.contains("pw") == false)
            let stranger = MailboxDesk(access: server.access, secret: .temporary())
            let trial = try await tryMailbox(id, of: world.tenant, at: .testing, with: stranger, in: world.database)
            #expect(trial == .fails(.passwordLost, words: ""))
            #expect(server.folder.passwords == ["pw"])
        }
    }

    @Test(arguments: Engine.underTest) func `a password is never sent to a server that it was not given for`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.addMailbox()
            var draft = try MailboxDraft.sample
            draft.host = "elsewhere.example"
            let (wanted, act) = (draft, world.act())
            await #expect(throws: MailboxRefusal.passwordMissing) {
                try await world.write {
                    try changeMailbox(id, to: wanted, password: nil, version: 1, sealedBy: World.key, by: act, in: $0)
                }
            }
            try await world.write {
                try changeMailbox(id, to: wanted, password: "new", version: 1, sealedBy: World.key, by: act, in: $0)
            }
            let server = FolderServer()
            try await world.poll(server)
            #expect(server.folder.passwords == ["new"])
            await #expect(throws: StaleVersion.self) {
                try await world.write {
                    try changeMailbox(id, to: wanted, password: "x", version: 1, sealedBy: World.key, by: act, in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a mailbox that was deleted comes back within a day and is forgotten then`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            let (act, later) = (world.act(), world.act(after: .hours(25)))
            try await world.write { try removeMailbox(id, by: act, in: $0) }
            #expect(try await world.poll(server, after: .hours(1)) == 0)
            try await world.write { try restoreMailbox(id, by: act, in: $0) }
            #expect(try await world.poll(server, after: .hours(1)) == 1)
            try await world.write { try removeMailbox(id, by: act, in: $0) }
            _ = try await world.write {
                try addMailbox(try .sample, password: "x", sealedBy: World.key, by: later, in: $0)
            }
            #expect(try await world.read { try MailboxRecord.find(id, withRemoved: true, in: $0) } == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `the same folder is not read twice for one brand, but may be for two`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.addMailbox()
            await #expect(throws: MailboxRefusal.alreadyThere) { _ = try await world.addMailbox() }
            let other = Act.testing(tenant: World.otherTenant)
            let theirs = try await world.database.write(in: World.otherTenant) {
                try addMailbox(try .sample, password: "x", sealedBy: World.key, by: other, in: $0)
            }
            #expect(try await world.read { try MailboxRecord.find(theirs, in: $0) } == nil)
            #expect(try await world.read { try MailboxRecord.all(in: $0) }.map(\.id) == [id])
            await #expect(throws: MailboxRefusal.unknown) {
                let act = world.act()
                try await world.write { try switchMailbox(theirs, on: false, by: act, in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `trying tells what the server says and takes nothing`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(1, "late")
            let desk = world.desk(server)
            let good = try await tryMailbox(id, of: world.tenant, at: .testing, with: desk, in: world.database)
            #expect(good == .works(messages: 1))
            server.change { $0.closed = IMAPProblem(.folderMissing, "[NONEXISTENT] none") }
            let bad = try await tryMailbox(id, of: world.tenant, at: .testing, with: desk, in: world.database)
            #expect(bad == .fails(.folderMissing, words: "[NONEXISTENT] none"))
            #expect(try await world.storedMails().isEmpty)
            #expect(try await world.mailbox(id).health == .untried)
        }
    }
}
