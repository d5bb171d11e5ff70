import Mail
import Primitives
import Synchronization
import Testing

@Suite struct `Handing mail to a server` {
    private func outcome(
        _ answers: [String: String], encryption: SMTPSettings.Encryption = .none,
        message: String = "Subject: hi\r\n\r\n.dot\r\n",
        user: String = ""
    ) async throws -> (SendResult, [String]) {
        let server = try await ScriptedSMTP.start(answers)
        var settings = SMTPSettings(
            host: "127.0.0.1", port: server.port, encryption: encryption, ownHostName: "desk.example")
        settings.user = user
        settings.password = "secret"
        let smtp = SMTPTransport(settings: settings)
        let route = MailTransport.Route(
            sender: EmailAddress("support@northwind.example"),
            recipients: ["a@example.com", "b@example.com"].compactMap { EmailAddress($0) })
        let result = await smtp.transport.send(route, Array(message.utf8))
        await smtp.stop()
        try await server.stop()
        return (result, server.heard.lines.withLock { $0 })
    }

    @Test func `the server's words of acceptance are kept`() async throws {
        let (result, heard) = try await outcome([:])
        #expect(result == .accepted(serverReply: "250 2.0.0 queued as T1"))
        #expect(
            heard.prefix(5) == [
                "EHLO desk.example", "MAIL FROM:<support@northwind.example>", "RCPT TO:<a@example.com>",
                "RCPT TO:<b@example.com>", "DATA",
            ])
        #expect(heard.contains("..dot"))
    }

    @Test(arguments: [
        ("RCPT", "550 5.1.1 no such user", 550, "5.1.1 no such user"), (".", "554 5.7.1 refused", 554, "5.7.1 refused"),
        ("MAIL", "552 5.3.4 too big", 552, "5.3.4 too big"), ("DATA", "554 no", 554, "no"),
    ])
    func `a refusal of the message is final`(verb: String, answer: String, code: Int, text: String) async throws {
        #expect(try await outcome([verb: answer]).0 == .refusedForGood(code: code, text: text))
    }

    @Test(arguments: [
        ("RCPT", "451 4.7.1 greylisted", 451), (".", "452 4.3.1 disk full", 452), ("greeting", "554 go away", 554),
        ("MAIL", "530 5.7.0 sign in first", 530), ("greeting", "421 busy", 421),
    ])
    func `trouble that is not the message's may pass`(verb: String, answer: String, code: Int) async throws {
        guard case .tryLater(let given, _) = try await outcome([verb: answer]).0 else {
            Issue.record("not to be tried later")
            return
        }
        #expect(given == code)
    }

    @Test func `a server that cannot encrypt gets neither mail nor password when encryption is required`() async throws
    {
        let (result, heard) = try await outcome([:], encryption: .startTLS, user: "desk")
        #expect(!heard.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("AUTH") })
        guard case .tryLater = result else {
            Issue.record("not to be tried later")
            return
        }
    }

    @Test func `nobody listening means try later`() async throws {
        let server = try await ScriptedSMTP.start([:])
        let port = server.port
        try await server.stop()
        let smtp = SMTPTransport(
            settings: SMTPSettings(host: "127.0.0.1", port: port, encryption: .none, ownHostName: "desk"))
        let route = MailTransport.Route(sender: nil, recipients: [EmailAddress("a@example.com")].compactMap { $0 })
        guard case .tryLater(let code, let text) = await smtp.transport.send(route, [65]) else {
            Issue.record("not to be tried later")
            return
        }
        #expect(code == 0)
        #expect(!text.isEmpty)
        await smtp.stop()
    }

    @Test func `an automatic answer leaves with the null sender and over the open connection`() async throws {
        let server = try await ScriptedSMTP.start([:])
        var settings = SMTPSettings(host: "127.0.0.1", port: server.port, encryption: .none, ownHostName: "desk")
        settings.connections = 1
        let smtp = SMTPTransport(settings: settings)
        let route = MailTransport.Route(sender: nil, recipients: [EmailAddress("a@example.com")].compactMap { $0 })
        for _ in 0..<3 {
            #expect(
                await smtp.transport.send(route, Array("Subject: x\r\n\r\n".utf8))
                    == .accepted(serverReply: "250 2.0.0 queued as T1"))
        }
        await smtp.stop()
        try await server.stop()
        #expect(server.heard.lines.withLock { $0.count { $0 == "MAIL FROM:<>" } } == 3)
        #expect(server.heard.connections.withLock { $0 } == 1)
    }
}
