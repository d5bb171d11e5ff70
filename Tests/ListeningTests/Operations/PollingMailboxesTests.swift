import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Polling mailboxes` {
    @Test(arguments: Engine.underTest) func `new mail is kept byte by byte, read like any other, and taken once`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(3, "late")
            server.put(9, "later")
            #expect(try await world.poll(server) == 1)
            #expect(try await world.storedMails() == [FolderServer.bytes("late"), FolderServer.bytes("later")])
            #expect(try await world.outbox("message.take").count == 2)
            #expect(try await world.mailbox(id).place == MailboxPlace(validity: 17, lastUID: 9))
            #expect(try await world.mailbox(id).takenCount == 2)
            #expect(try await world.mailbox(id).health.worksSince == .testing)
            #expect(server.folder.filed.isEmpty)
            #expect(try await world.poll(server, after: .seconds(29)) == 0)
            #expect(try await world.poll(server, after: .seconds(30)) == 1)
            #expect(server.folder.fetched == [3, 9])
            let row = try await world.read { try RawMessageRecord.all(.received, in: $0) }.first
            #expect(row?.envelopeTo == "care@northwind.example")
            #expect(row?.envelopeFrom == "emma@example.com")
        }
    }

    @Test(arguments: Engine.underTest) func `mail from before stays where it is unless it is asked for`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox { $0.takesOld = false })
            server.put(3, "old", at: .testing - .days(2))
            server.put(4, "new", at: .testing + .seconds(5))
            try await world.poll(server)
            #expect(try await world.storedMails() == [FolderServer.bytes("new")])
            #expect(server.folder.fetched == [4])
            var draft = try await world.mailbox(id).draft
            draft.takesOld = true
            let (wanted, act) = (draft, world.act())
            try await world.write {
                try changeMailbox(id, to: wanted, password: nil, version: 1, sealedBy: World.key, by: act, in: $0)
            }
            try await world.poll(server)
            #expect(try await world.storedMails().count == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `a new UIDVALIDITY starts from the beginning and doubles nothing`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(3, "late")
            server.put(9, "later")
            try await world.poll(server)
            server.change { folder in
                folder.validity = 18
                folder.messages = [1: folder.messages[9], 2: folder.messages[3]].compactMapValues { $0 }
            }
            server.put(3, "latest")
            try await world.poll(server, after: .minutes(1))
            #expect(try await world.storedMails().count == 3)
            #expect(try await world.outbox("message.take").count == 3)
            #expect(try await world.mailbox(id).takenCount == 3)
            #expect(try await world.mailbox(id).place == MailboxPlace(validity: 18, lastUID: 3))
            #expect(try await world.events(of: "mailbox.restarted").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `bytes are safe before the mailbox is touched and before the place moves`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox { $0.filing = .seen })
            server.put(3, "late")
            server.change { $0.filing = IMAPProblem(.cutOff) }
            try await world.poll(server)
            #expect(try await world.storedMails().count == 1)
            #expect(try await world.mailbox(id).place.lastUID == 0)
            #expect(try await world.mailbox(id).health.trouble == .cutOff)
            server.change { $0.filing = nil }
            try await world.poll(server, after: .minutes(1))
            #expect(server.folder.filed == [3])
            #expect(try await world.storedMails().count == 1)
            #expect(try await world.mailbox(id).place.lastUID == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `one message that breaks the connection does not stop the others`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox { $0.filing = .seen })
            for uid in UInt32(1)...3 { server.put(uid, "mail \(uid)") }
            server.change { $0.breaking = [2] }
            for look in 0..<MailboxPlace.patience { try await world.poll(server, after: .hours(look)) }
            #expect(try await world.mailbox(id).place.lastUID == 1)
            #expect(try await world.mailbox(id).health.failures == MailboxPlace.patience)
            try await world.poll(server, after: .hours(9))
            let mailbox = try await world.mailbox(id)
            #expect(mailbox.place == MailboxPlace(validity: 17, lastUID: 3))
            #expect(mailbox.takenCount == 3)
            #expect(mailbox.skippedCount == 1)
            #expect(mailbox.health.trouble == nil)
            // What is here only in part stays for people to find there.
            #expect(server.folder.filed == [1, 3])
            let held = try await world.read { try RawMessageRecord.all(.held, in: $0) }
            #expect(held.map(\.kind) == ["unfetched"])
            #expect(held.first?.fromAddress == "emma@example.com")
        }
    }

    @Test(arguments: Engine.underTest) func `a message that is too large is held with its head, and the next one comes`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            for uid in UInt32(1)...2 { server.put(uid, "mail \(uid)") }
            server.change { $0.large = [1] }
            try await world.poll(server)
            let held = try await world.read { try RawMessageRecord.all(.held, in: $0) }
            #expect(held.map(\.kind) == ["too_large"])
            #expect(held.map(\.notes) == ["too-large"])
            #expect(try await world.outbox("message.take").count == 1)
            #expect(try await world.mailbox(id).place.lastUID == 2)
            #expect(try await world.mailbox(id).skippedCount == 1)
            #expect(server.folder.fetched == [2])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a refused sign-in is told since when, tried more rarely, and heals by itself`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(1, "late")
            server.change { $0.closed = IMAPProblem(.signInRefused, "[AUTHENTICATIONFAILED] no") }
            var looks = 0
            for second in stride(from: 0, to: 600, by: 10) {
                looks += try await world.poll(server, after: .seconds(second))
            }
            #expect(looks == 5)
            let ill = try await world.mailbox(id).health
            #expect(ill.trouble == .signInRefused)
            #expect(ill.words == "[AUTHENTICATIONFAILED] no")
            #expect(ill.failingSince == .testing)
            let named = try await world.database.read(in: nil) { try MailboxRecord.failing(in: $0) }
            #expect(named.map(\.mailbox.id) == [id])
            server.change { $0.closed = nil }
            try await world.poll(server, after: .hours(1))
            #expect(try await world.mailbox(id).health.worksSince == .testing + .hours(1))
            #expect(try await world.storedMails().count == 1)
            #expect(
                try await world.events(of: "mailbox.failed", "mailbox.healed").map(\.kind) == [
                    "mailbox.failed", "mailbox.healed",
                ])
            #expect(try await world.database.read(in: nil) { try MailboxRecord.failing(in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `mail comes in although the server lets none be moved`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let id = try await world.addMailbox {
                $0.filing = .move
                $0.filingFolder = "Done"
            }
            let server = FolderServer()
            server.put(1, "late")
            server.change { $0.filing = IMAPProblem(.serverRefused, "read-only") }
            try await world.poll(server)
            try await world.poll(server, after: .minutes(1))
            #expect(try await world.storedMails().count == 1)
            #expect(try await world.mailbox(id).health.trouble == .notFiled)
            #expect(try await world.mailbox(id).health.failingSince == .testing)
            #expect(try await world.mailbox(id).place.lastUID == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `two processes never read one mailbox at once`(engine: Engine) async throws
    {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(1, "late")
            let mine = try await leaseMailboxes(limit: 8, at: .testing, in: world.database)
            #expect(mine.map(\.mailbox.id) == [id])
            #expect(try await leaseMailboxes(limit: 8, at: .testing, in: world.database).isEmpty)
            #expect(try await world.poll(server, after: .seconds(29)) == 0)
            // A process that was killed holds it no longer than the lease.
            #expect(try await world.poll(server, after: .seconds(30)) == 1)
            #expect(server.folder.fetched == [1])
        }
    }

    @Test(arguments: Engine.underTest) func `a change by a person ends the turn that is under way`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (server, id) = (FolderServer(), try await world.addMailbox())
            server.put(1, "late")
            let act = world.act()
            let database = world.database
            let tenant = world.tenant
            let inner = server.access
            // Somebody switches the mailbox off while its folder is being opened.
            let access = MailboxAccess { settings in
                try await database.write(in: tenant) { try switchMailbox(id, on: false, by: act, in: $0) }
                return try await inner.open(settings)
            }
            let poller = MailboxPoller(
                desk: MailboxDesk(access: access, secret: World.key), clock: WallClock { .testing }, database: database
            ) { _, error in Issue.record("\(error)") }
            #expect(try await poller.runDue() == 1)
            #expect(try await world.mailbox(id).place == .start)
            #expect(try await world.mailbox(id).health == .untried)
            #expect(try await world.poll(server, after: .hours(1)) == 0)
        }
    }
}
