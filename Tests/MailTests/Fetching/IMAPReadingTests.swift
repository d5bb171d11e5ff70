import Primitives
import Testing

@testable import Mail

@Suite struct `Reading what an IMAP server says` {
    private func lines(_ text: String, in pieces: Int = 1) throws -> [IMAPLine] {
        var (reader, found): (IMAPReader, [IMAPLine]) = (IMAPReader(literalLimit: 1000, lineLimit: 2000), [])
        let bytes = Array(text.utf8)
        let step = max(1, bytes.count / pieces)
        for start in stride(from: 0, to: bytes.count, by: step) {
            reader.take(bytes[start..<min(start + step, bytes.count)])
            while let line = try reader.next() { found.append(line) }
        }
        return found
    }

    private func reply(_ text: String) throws -> IMAPReply {
        IMAPReply(try #require(try lines(text + "\r\n").first))
    }

    @Test(arguments: [1, 2, 7, 1000])
    func `a literal is never looked at, wherever the network cuts the bytes`(pieces: Int) throws {
        let body = "m1 OK done\r\n* BYE\r\n)\r\n{5}\r\n\0"
        let found = try lines(
            "* 1 FETCH (UID 7 BODY[] {\(body.utf8.count)}\r\n\(body) FLAGS (\\Seen))\r\nm1 OK\r\n", in: pieces)
        #expect(found.count == 2)
        #expect(found.first?.literals == [Array(body.utf8)])
        let items = FetchedItems(try #require(found.first))
        #expect(items?.uid == 7)
        #expect(items?.body == Array(body.utf8))
    }

    @Test func `a literal or a line beyond the limit is refused before it is stored`() throws {
        #expect(throws: IMAPProblem.self) { _ = try lines("* 1 FETCH (BODY[] {1001}\r\n") }
        let long = "* SEARCH " + String(repeating: "1 ", count: 1100)
        #expect(throws: IMAPProblem.self) { _ = try lines(long, in: 3) }
    }

    @Test func `two literals in one answer keep their places`() throws {
        let line = try #require(try lines("* 3 FETCH (BODY[HEADER]<0> {2}\r\nab UID {1}\r\n9)\r\n").first)
        #expect(line.literals == [Array("ab".utf8), Array("9".utf8)])
        #expect(FetchedItems(line)?.body == Array("ab".utf8))
    }

    @Test func `sizes, dates, quoted bodies and things nobody asked for`() throws {
        let text =
            #"* 12 FETCH (FLAGS (\Seen $X (a b)) UID 42 RFC822.SIZE 1234 "#
            + #"INTERNALDATE " 7-Jul-1996 02:44:25 -0700" BODY[HEADER.FIELDS (DATE)] "a \"b\\")"#
        guard case .fetched(let items) = try reply(text) else {
            Issue.record("no fetch")
            return
        }
        #expect(items.uid == 42)
        #expect(items.size == 1234)
        #expect(items.receivedAt == Instant(iso8601: "1996-07-07T02:44:25-07:00"))
        #expect(items.body == Array(#"a "b\"#.utf8))
    }

    @Test func `a message without content is no message`() throws {
        guard case .fetched(let items) = try reply("* 1 FETCH (UID 5 BODY[] NIL)") else {
            Issue.record("no fetch")
            return
        }
        #expect(items.body == nil)
    }

    @Test(arguments: ["* 1 FETCH (UID 5", "* 1 FETCH ((a) b)", "*", "", "* x y", "m1", "* 1 FETCH", "* 5 RECENT"])
    func `what makes no sense is nothing`(text: String) throws {
        #expect(try reply(text) == .other)
    }

    @Test func `codes and words of a refusal stay apart`() throws {
        let status = try #require(IMAPStatus("no", "[NONEXISTENT] Mailbox doesn't exist: X"))
        #expect(status.word == .refused)
        #expect(status.code == "NONEXISTENT")
        #expect(status.words == "Mailbox doesn't exist: X")
        #expect(IMAPStatus("OK", "[UIDVALIDITY 17] fine")?.argument == "17")
        #expect(IMAPStatus("OK", "[broken")?.words == "[broken")
        #expect(IMAPStatus("FETCH", "x") == nil)
    }

    @Test func `searches, counts and abilities`() throws {
        #expect(try reply("* SEARCH 5 7 x 9") == .found([5, 7, 9]))
        #expect(try reply("* SEARCH") == .found([]))
        #expect(try reply("* 172 EXISTS") == .exists(172))
        #expect(try reply("* CAPABILITY imap4rev1 MOVE") == .abilities(["IMAP4REV1", "MOVE"]))
    }

    @Test(arguments: [
        ("INBOX", "\"INBOX\""), ("Sent & kept", "\"Sent &- kept\""), ("Beérkező", "\"Be&AOk-rkez&AVE-\""),
        ("台北", "\"&U,BTFw-\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("x\r\ny", "\"x&AA0ACg-y\""),
        ("فارسی", "\"&BkEGJwYxBjMGzA-\""),
    ])
    func `folder names travel in modified UTF-7 and can not end the line`(name: String, quoted: String) {
        #expect(FolderName.quoted(name) == quoted)
    }

    @Test func `the day of a search is written as the protocol wants it`() throws {
        let instant = try #require(Instant(iso8601: "2026-11-02T23:59:00Z"))
        #expect(InternalDate.day(of: instant) == "02-Nov-2026")
        #expect(InternalDate.read("32-Nov-2026 00:00:00 +0000") == nil)
        #expect(InternalDate.read("yesterday") == nil)
    }

    @Test func `words of a server are one line of at most 300 characters`() {
        #expect(IMAPProblem(.cutOff, "a\r\nb\u{0}c").words == "a  b c")
        #expect(IMAPProblem(.cutOff, String(repeating: "x", count: 999)).words.count == 300)
    }
}
