import Mail
import Synchronization
import Testing

@Suite struct `Listening for mail` {
    /// What the delivery closure was given.
    private final class Inbox: Sendable {
        let messages = Mutex<[(Envelope, [UInt8])]>([])
    }

    private func withListener(
        _ limits: LMTPLimits = .standard, deliver: @escaping LMTPListener.Delivery,
        _ body: (LMTPListener) async throws -> Void
    ) async throws {
        let listener = try await LMTPListener.bind(
            to: .tcp(host: "127.0.0.1", port: 0), hostName: "desk.example", limits: limits, deliver: deliver)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run() }
            try await body(listener)
            await listener.stop()
            try await group.waitForAll()
        }
    }

    @Test func `a message on the network reaches the delivery and is answered for each recipient`() async throws {
        let inbox = Inbox()
        try await withListener { envelope, message in
            inbox.messages.withLock { $0.append((envelope, message)) }
            return [.accepted, .tryLater(text: "disk full")]
        } _: { listener in
            let client = try await LineClient.connect(port: try #require(listener.port))
            try await client.send("LHLO mx\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<x@d>\r\nRCPT TO:<y@d>\r\nDATA\r\n")
            #expect(try await client.lines(11).last?.hasPrefix("354") == true)
            try await client.send("Subject: hi\r\n\r\nhello\r\n.\r\nQUIT\r\n")
            #expect(try await client.lines(3).map { String($0.prefix(9)) } == ["250 2.1.5", "451 4.3.0", "221 2.0.0"])
        }
        let received = inbox.messages.withLock { $0 }
        #expect(received.map(\.0) == [Envelope(sender: "a@example.com", recipients: ["x@d", "y@d"])])
        #expect(received.map(\.1) == [Array("Subject: hi\r\n\r\nhello\r\n".utf8)])
    }

    @Test func `a large message arrives whole`() async throws {
        let inbox = Inbox()
        let line = String(repeating: "x", count: 76) + "\r\n"
        let body = String(repeating: line, count: 20_000)
        try await withListener { envelope, message in
            inbox.messages.withLock { $0.append((envelope, message)) }
            return [.accepted]
        } _: { listener in
            let client = try await LineClient.connect(port: try #require(listener.port))
            try await client.send("LHLO mx\r\nMAIL FROM:<>\r\nRCPT TO:<x@d>\r\nDATA\r\n")
            _ = try await client.lines(10)
            try await client.send(body + ".\r\n")
            #expect(try await client.lines(1) == ["250 2.1.5 delivered"])
        }
        #expect(inbox.messages.withLock { $0.first?.1.count } == body.utf8.count)
    }

    @Test func `connections beyond the limit are turned away`() async throws {
        var limits = LMTPLimits.standard
        limits.connections = 1
        try await withListener(limits) { _, _ in
            []
        } _: { listener in
            let port = try #require(listener.port)
            let first = try await LineClient.connect(port: port)
            #expect(try await first.lines(1).first?.hasPrefix("220") == true)
            let second = try await LineClient.connect(port: port)
            #expect(try await second.lines(1).first?.hasPrefix("421") == true)
            #expect(try await second.lines(1).isEmpty)
        }
    }

    @Test func `stopping lets the delivery under way be answered`() async throws {
        let (started, startedContinuation) = AsyncStream<Void>.makeStream()
        let (release, releaseContinuation) = AsyncStream<Void>.makeStream()
        try await withListener { _, _ in
            startedContinuation.finish()
            for await _ in release {}
            return [.accepted]
        } _: { listener in
            let client = try await LineClient.connect(port: try #require(listener.port))
            try await client.send("LHLO mx\r\nMAIL FROM:<>\r\nRCPT TO:<x@d>\r\nDATA\r\nhi\r\n.\r\n")
            for await _ in started {}
            _ = try await client.lines(10)
            await listener.stop()
            releaseContinuation.finish()
            #expect(try await client.lines(2) == ["250 2.1.5 delivered", "421 4.3.2 shutting down, come again"])
        }
    }
}
