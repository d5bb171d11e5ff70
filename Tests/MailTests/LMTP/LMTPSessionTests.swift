import Mail
import Testing

@Suite struct `Speaking LMTP` {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private func codes(_ steps: [LMTPSession.Step]) -> [Int] {
        steps.compactMap { step in
            switch step {
            case .reply(let reply): reply.code
            case .hello: 250
            case .deliver, .close: nil
            }
        }
    }

    private func ready(_ limits: LMTPLimits = .standard) -> LMTPSession {
        var session = LMTPSession(hostName: "desk.example", limits: limits)
        _ = session.receive(bytes("LHLO mx\r\n"))
        return session
    }

    @Test func `a message with two recipients gets an answer for each`() {
        var session = ready()
        let start = session.receive(
            bytes(
                "MAIL FROM:<a@example.com> SIZE=20 BODY=8BITMIME\r\n"
                    + "RCPT TO:<x@desk.example>\r\nRCPT TO:<y@desk.example>\r\nDATA\r\n"
            ))
        #expect(codes(start) == [250, 250, 250, 354])
        let end = session.receive(bytes("Subject: hi\r\n\r\n..dot\r\n.\r\n"))
        let envelope = Envelope(sender: "a@example.com", recipients: ["x@desk.example", "y@desk.example"])
        #expect(end == [.deliver(envelope, bytes("Subject: hi\r\n\r\n.dot\r\n"))])
        #expect(codes(session.delivered([.accepted, .refused(status: "5.1.1", text: "nobody here")])) == [250, 550])
        #expect(codes(session.receive(bytes("QUIT\r\n"))) == [221])
    }

    @Test func `nothing is answered before the delivery has returned`() {
        var session = ready()
        _ = session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<x@d>\r\nDATA\r\n"))
        let steps = session.receive(bytes("hi\r\n.\r\nNOOP\r\nMAIL FROM:<b@example.com>\r\n"))
        #expect(codes(steps).isEmpty)
        #expect(codes(session.receive(bytes("RCPT TO:<z@d>\r\n"))).isEmpty)
        #expect(codes(session.delivered([.accepted])) == [250, 250, 250, 250])
    }

    @Test func `answers that the delivery forgot become come again`() {
        var session = ready()
        _ = session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<x@d>\r\nRCPT TO:<y@d>\r\nDATA\r\n.\r\n"))
        #expect(codes(session.delivered([])) == [451, 451])
    }

    @Test(arguments: 1...7)
    func `bytes may come in pieces of any size`(size: Int) {
        var session = LMTPSession(hostName: "d")
        let all = bytes("LHLO mx\r\nMAIL FROM:<a@b>\r\nRCPT TO:<x@d>\r\nDATA\r\n.. a\r\n.b\r\n\r\n.\r\n")
        var steps: [LMTPSession.Step] = []
        for start in stride(from: 0, to: all.count, by: size) {
            steps += session.receive(Array(all[start..<min(start + size, all.count)]))
        }
        #expect(steps.last == .deliver(Envelope(sender: "a@b", recipients: ["x@d"]), bytes(". a\r\nb\r\n\r\n")))
    }

    @Test(arguments: ["a\n.\nb", "a\r.\rb", "a\n.\r\nb", "a\r\n.\nb", "a\r\n.\rb"])
    func `a dot between bare line ends does not end a message`(text: String) {
        var session = ready()
        _ = session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<x@d>\r\nDATA\r\n"))
        #expect(session.receive(bytes(text)).isEmpty)
        let steps = session.receive(bytes("\r\n.\r\n"))
        #expect(steps.count == 1)
    }

    @Test func `commands out of order are refused`() {
        var session = LMTPSession(hostName: "d")
        #expect(codes(session.receive(bytes("MAIL FROM:<a@b>\r\n"))) == [503])
        #expect(codes(session.receive(bytes("LHLO x\r\nRCPT TO:<a@b>\r\nDATA\r\n"))) == [250, 503, 503])
        #expect(codes(session.receive(bytes("MAIL FROM:<a@b>\r\nMAIL FROM:<a@b>\r\nDATA\r\n"))) == [250, 503, 503])
        #expect(codes(session.receive(bytes("RSET\r\nMAIL FROM:<c@b>\r\n"))) == [250, 250])
    }

    @Test(arguments: [
        ("HELO x", 500), ("EHLO x", 500), ("LHLO", 501), ("VRFY a", 252), ("NOOP", 250), ("NOOP x", 250), ("WHAT", 500),
        ("HELP", 214),
        ("MAIL FROM:a@b", 501), ("MAIL FROM:<a@b", 501), ("MAIL FROM:<a@b> SIZE=x", 501),
        ("MAIL FROM:<a@b> COLOUR=red", 555),
        ("MAIL FROM:<a b@c>", 501), ("MAIL FROM:<a@b>x", 501), ("MAIL FROM:<@r1,@r2:a@b>", 250),
        ("mail from: <a@b>", 250),
        ("MAIL FROM:<\"a>b\"@c>", 250), ("MAIL FROM:<a@b> SIZE=26214401", 552), ("MAIL FROM:<é@b> SMTPUTF8", 250),
        ("MAIL FROM:<a@b>\u{0}", 501),
    ])
    func `each command gets its answer`(line: String, code: Int) {
        var session = ready()
        #expect(codes(session.receive(bytes(line + "\r\n"))) == [code])
    }

    @Test func `the greeting tells what is understood`() {
        var session = LMTPSession(hostName: "desk.example")
        #expect(session.greeting.line == "220 desk.example LMTP ready\r\n")
        guard case .hello(let lines)? = session.receive(bytes("LHLO mx\r\n")).first else {
            Issue.record("no answer to LHLO")
            return
        }
        #expect(
            lines == ["desk.example", "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "SIZE 26214400"])
    }

    @Test func `a message over the limit is read to its end and refused for each recipient`() {
        var session = ready(LMTPLimits(messageBytes: 100))
        _ = session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<x@d>\r\nRCPT TO:<y@d>\r\nDATA\r\n"))
        #expect(codes(session.receive(bytes(String(repeating: "a", count: 150)))).isEmpty)
        #expect(codes(session.receive(bytes("\r\n.\r\nNOOP\r\n"))) == [552, 552, 250])
    }

    @Test func `recipients beyond the limit come again later`() {
        var limits = LMTPLimits.standard
        limits.recipients = 2
        var session = ready(limits)
        #expect(
            codes(session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<a@d>\r\nRCPT TO:<b@d>\r\nRCPT TO:<c@d>\r\n"))) == [
                250, 250, 250, 452,
            ])
    }

    @Test func `an endless line is refused once and skipped`() {
        var session = ready()
        #expect(codes(session.receive(Array(repeating: 0x41, count: 5_000))) == [500])
        #expect(codes(session.receive(Array(repeating: 0x41, count: 5_000))).isEmpty)
        #expect(codes(session.receive(bytes("\r\nNOOP\r\n"))) == [250])
    }

    @Test func `too many mistakes end the conversation`() {
        var session = ready()
        let steps = session.receive(bytes(String(repeating: "NONSENSE\r\n", count: 40)))
        #expect(codes(steps) == Array(repeating: 500, count: 20) + [421])
        #expect(steps.last == .close)
        #expect(session.receive(bytes("NOOP\r\n")).isEmpty)
    }

    @Test func `an answer is one line of printable ASCII`() {
        var session = ready()
        _ = session.receive(bytes("MAIL FROM:<>\r\nRCPT TO:<x@d>\r\nDATA\r\n.\r\n"))
        let steps = session.delivered([.refused(status: "nonsense", text: "no\r\n250 ok ű")])
        guard case .reply(let reply)? = steps.first else {
            Issue.record("no answer")
            return
        }
        #expect(reply.line == "550 5.0.0 no250 ok \r\n")
    }
}
