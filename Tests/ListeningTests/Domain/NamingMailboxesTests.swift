import Listening
import Primitives
import TestSupport
import Testing

@Suite struct `Naming a mailbox` {
    private func refusal(_ change: (inout MailboxDraft) -> Void) throws -> MailboxRefusal? {
        var draft = try MailboxDraft.sample
        change(&draft)
        do throws(MailboxRefusal) {
            _ = try draft.checked()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", "a b", "user@host", "host/INBOX", "imap.example.com:143;", "héj.example", "::1%lo", "a\r\nb"])
    func `a host can not smuggle anything into an address`(host: String) throws {
        #expect(try refusal { $0.host = host } == .hostUnreadable)
    }

    @Test(arguments: ["imap.example.com", " IMAP.Example.com ", "10.0.0.7", "2001:db8::7", "my_host-1"])
    func `names and addresses are hosts`(host: String) throws {
        #expect(try refusal { $0.host = host } == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("localhost", true), ("::1", true), ("127.9.9.9", true), ("imap.example.com", false),
        ("127.0.0.1.example.com", false), ("128.0.0.1", false), ("127.1", false),
    ])
    func `without encryption a password stays on this machine`(host: String, isFine: Bool) throws {
        let found = try refusal {
            $0.host = host
            $0.security = .plain
        }
        #expect(found == (isFine ? nil : .plainElsewhere))
    }

    @Test func `every other field has its bounds`() throws {
        #expect(try refusal { $0.port = 0 } == .portOutOfRange)
        #expect(try refusal { $0.port = 65_536 } == .portOutOfRange)
        #expect(try refusal { $0.user = " " } == .userMissing)
        #expect(try refusal { $0.folder = "a\nb" } == .folderMissing)
        #expect(try refusal { $0.filing = .move } == .filingFolderMissing)
        #expect(
            try refusal {
                $0.filing = .move
                $0.filingFolder = "INBOX"
            } == .filingFolderMissing)
        #expect(try refusal { $0.pollSeconds = 4 } == .pollOutOfRange)
        #expect(try refusal { $0.pollSeconds = 3600 } == nil)
    }

    @Test func `looks grow rarer with every failure up to a quarter of an hour`() {
        var (health, pauses): (MailboxHealth, [Int64]) = (.untried, [])
        for step in 0..<8 {
            health = health.failing(.refused, "", at: .testing + .seconds(step))
            pauses.append(health.pause(pollSeconds: 30).milliseconds / 1000)
        }
        #expect(pauses == [30, 60, 120, 240, 480, 900, 900, 900])
        #expect(health.failingSince == .testing)
        #expect(health.working(at: .testing).pause(pollSeconds: 30) == .seconds(30))
        #expect(health.pause(pollSeconds: 3600) == .seconds(3600))
    }

    @Test func `another trouble than before keeps the time since when nothing comes in`() {
        let first = MailboxHealth.untried.working(at: .testing).failing(.cutOff, "", at: .testing + .minutes(1))
        let second = first.failing(.signInRefused, "no", at: .testing + .minutes(2))
        #expect(second.failingSince == .testing + .minutes(1))
        #expect(second.trouble == .signInRefused)
        #expect(second.worksSince == nil)
        let healed = second.working(at: .testing + .minutes(3))
        #expect(healed.worksSince == .testing + .minutes(3))
        #expect(healed.failingSince == nil)
    }
}
