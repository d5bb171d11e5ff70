import Foundation
import Mail
import Primitives
import Testing

@Suite struct `Fetching mail by IMAP` {
    /// Opens the folder of a scripted server, runs `body`, and gives what the server was told.
    @discardableResult
    private func with(
        _ answers: [String: String], _ change: (inout IMAPSettings) -> Void = { _ in },
        _ body: (OpenMailbox) async throws -> Void = { _ in }
    ) async throws -> [String] {
        let server = try await ScriptedIMAP.start(answers)
        var settings = IMAPSettings(
            host: "127.0.0.1", port: server.port, encryption: .none, user: "care", password: "pass word")
        change(&settings)
        let access = IMAPAccess(threads: 1)
        do {
            let open = try await access.access.open(settings)
            try await body(open)
            await open.close()
        } catch {
            await access.stop()
            try await server.stop()
            throw error
        }
        await access.stop()
        try await server.stop()
        return server.commands
    }

    private func problem(
        _ answers: [String: String], _ change: (inout IMAPSettings) -> Void = { _ in },
        _ body: (OpenMailbox) async throws -> Void = { _ in }
    ) async throws -> IMAPProblem? {
        do {
            try await with(answers, change, body)
            return nil
        } catch let problem as IMAPProblem {
            return problem
        }
    }

    private func fetch(_ uid: Int, _ bytes: String) -> String {
        "* 1 FETCH (UID \(uid) BODY[]<0> {\(bytes.utf8.count)}\r\n\(bytes))\r\nTAG OK done\r\n"
    }

    @Test func `a message comes byte by byte and stays unread`() async throws {
        let bytes = "From: a@b\r\n\r\nm4 OK trap\r\n* BYE\r\n)\r\nlone\nline \0 é"
        let heard = try await with(["UID FETCH 7": fetch(7, bytes)]) { _ in
        } _: { open in
            #expect(open.validity == 17)
            #expect(open.count == 3)
            let found = try await open.message(7)
            #expect(found == .whole(Array(bytes.utf8)))
        }
        #expect(heard.contains("EXAMINE \"INBOX\""))
        #expect(heard.contains { $0.hasPrefix("UID FETCH 7 (UID BODY.PEEK[]<0.") })
        #expect(!heard.contains { $0.hasPrefix("SELECT") || $0.hasPrefix("UID STORE") })
    }

    @Test func `only what is behind the last UID is listed, with size and date`() async throws {
        let facts =
            "* 1 FETCH (UID 9 RFC822.SIZE 20 INTERNALDATE \"02-Nov-2026 10:00:00 +0100\")\r\n"
            + "* 2 FETCH (UID 8 RFC822.SIZE 10 INTERNALDATE \"01-Nov-2026 10:00:00 +0100\")\r\nTAG OK done\r\n"
        let since = Instant(iso8601: "2026-11-02T00:00:00Z")
        let heard = try await with(["UID SEARCH": "* SEARCH 9 7 8 11\r\nTAG OK done\r\n", "UID FETCH": facts]) { _ in
        } _: { open in
            let entries = try await open.list(7, since, 10)
            #expect(entries.map(\.uid) == [8, 9])
            #expect(entries.map(\.size) == [10, 20])
            #expect(entries.first?.receivedAt == Instant(iso8601: "2026-11-01T09:00:00Z"))
        }
        #expect(heard.contains("UID SEARCH UID 8:* SINCE 01-Nov-2026"))
        #expect(heard.contains("UID FETCH 8,9,11 (UID RFC822.SIZE INTERNALDATE)"))
    }

    @Test func `the last message that servers always name is not new`() async throws {
        try await with(["UID SEARCH": "* SEARCH 7\r\nTAG OK done\r\n"]) { _ in
        } _: { open in
            let entries = try await open.list(7, nil, 10)
            #expect(entries.isEmpty)
        }
    }

    @Test func `a message beyond the limit is not taken, one that is gone is gone`() async throws {
        try await with(["UID FETCH 7": fetch(7, "12345678901"), "UID FETCH 8": "TAG OK done\r\n"]) {
            $0.messageBytes = 10
        } _: { open in
            let (large, gone) = (try await open.message(7), try await open.message(8))
            #expect(large == .tooLarge)
            #expect(gone == .gone)
        }
    }

    @Test func `a connection that is cut in the middle of a message says so`() async throws {
        let half = "* 1 FETCH (UID 7 BODY[]<0> {100}\r\nFrom: a@bCUT"
        let found = try await problem(["UID FETCH 7": half]) { _ in
        } _: {
            _ = try await $0.message(7)
        }
        #expect(found?.kind == .cutOff)
    }

    @Test(arguments: [
        (
            "LOGIN", "TAG NO [AUTHENTICATIONFAILED] Wrong.\r\n", IMAPProblem.Kind.signInRefused,
            "[AUTHENTICATIONFAILED] Wrong."
        ),
        ("LOGIN", "TAG NO [UNAVAILABLE] Later.\r\n", .serverRefused, "[UNAVAILABLE] Later."),
        ("EXAMINE", "TAG NO [NONEXISTENT] No such.\r\n", .folderMissing, "[NONEXISTENT] No such."),
        ("EXAMINE", "* OK none\r\nTAG OK opened\r\n", .garbled, "no UIDVALIDITY"),
        ("EXAMINE", "* BYE closing\r\nCUT", .cutOff, "closing"),
        ("greeting", "220 mail ESMTP\r\n", .notIMAP, ""),
    ])
    func `what is wrong is told apart, with the server's words`(
        command: String, answer: String, kind: IMAPProblem.Kind, words: String
    ) async throws {
        #expect(try await problem([command: answer]) == IMAPProblem(kind, words))
    }

    @Test func `without STARTTLS no password leaves`() async throws {
        let server = try await ScriptedIMAP.start([:])
        let access = IMAPAccess(threads: 1)
        let settings = IMAPSettings(
            host: "127.0.0.1", port: server.port, encryption: .startTLS, user: "care", password: "secret")
        await #expect(throws: IMAPProblem(.noEncryption)) { try await access.access.open(settings) }
        #expect(!server.commands.contains { $0.hasPrefix("LOGIN") || $0.hasPrefix("AUTHENTICATE") })
        await access.stop()
        try await server.stop()
    }

    @Test func `nobody listening and no encryption there are two things`() async throws {
        let server = try await ScriptedIMAP.start([:])
        let plain = try await problem([:]) { $0.encryption = .implicit }
        #expect(plain?.kind == .encryption)
        let port = server.port
        try await server.stop()
        let closed = try await problem([:]) { $0.port = port }
        #expect(closed?.kind == .refused)
    }

    @Test func `a silent server is given up, and a task that ends does not wait for it`() async throws {
        let found = try await problem(["UID FETCH": "QUIET"]) {
            $0.silenceMilliseconds = 150
        } _: {
            _ = try await $0.message(7)
        }
        #expect(found?.kind == .timedOut)
        let ended = try await problem(["UID FETCH": "QUIET"]) { _ in
        } _: { open in
            let task = Task { try await open.message(7) }
            task.cancel()
            do {
                _ = try await task.value
                Issue.record("a message came")
            } catch is CancellationError {
                return
            }
        }
        #expect(ended == nil || ended?.kind == .stopped)
    }

    @Test func `a server with MOVE moves, and makes the folder when it is missing`() async throws {
        let abilities = "* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\nTAG OK done\r\n"
        let heard = try await with(["CAPABILITY": abilities]) {
            $0.isReadOnly = false
        } _: {
            try await $0.file(7, .moved(to: "Kész"))
        }
        #expect(heard.contains("UID MOVE 7 \"K&AOk-sz\""))
        #expect(!heard.contains { $0.hasPrefix("UID COPY") })
        let missing = try await problem(["CAPABILITY": abilities, "UID MOVE": "TAG NO [TRYCREATE] none\r\n"]) {
            $0.isReadOnly = false
        } _: {
            try await $0.file(7, .moved(to: "Done"))
        }
        #expect(missing?.kind == .serverRefused)
    }

    @Test func `without UIDPLUS nobody else's deleted mail is expunged`() async throws {
        let heard = try await with([:]) {
            $0.isReadOnly = false
        } _: { open in
            try await open.file(7, .moved(to: "Done"))
            try await open.file(8, .seen)
        }
        #expect(heard.contains("UID COPY 7 \"Done\""))
        #expect(heard.contains("UID STORE 7 +FLAGS.SILENT (\\Deleted)"))
        #expect(heard.contains("UID STORE 8 +FLAGS.SILENT (\\Seen)"))
        #expect(!heard.contains { $0.contains("EXPUNGE") })
    }
}
