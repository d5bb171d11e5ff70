import Foundation
import Mail
import Primitives
import Testing

@Suite struct `Reading a header` {
    @Test func `the plain facts of an English mail are read without a note`() throws {
        let mail = try Samples.parsed("plain-en")
        #expect(
            mail.from == [Mailbox(name: "Emma Kovacs", address: try #require(EmailAddress("emma.kovacs@example.com")))])
        #expect(mail.to.first?.address.description == "support@northwind.example")
        #expect(mail.subject == "Washing machine never arrived")
        #expect(mail.messageID == "plain-en-1@example.com")
        #expect(mail.date == Instant(iso8601: "2026-11-20T08:12:44Z"))
        #expect(mail.notes.isEmpty)
    }

    @Test func `a comma inside an encoded name does not make a second author`() throws {
        let mail = try Samples.parsed("split-encoded-words")
        #expect(mail.from.map(\.address.description) == ["eva@example.hu"])
        #expect(mail.from.first?.name == "Tóth, Éva")
    }

    @Test func `a character that is split over two encoded words is whole again`() throws {
        #expect(try Samples.parsed("split-encoded-words").subject == "Köszönöm a gyors választ és a segítséget")
    }

    @Test func `a quoted comma stays in its name and copies are listed`() throws {
        let mail = try Samples.parsed("html-alternative-hu")
        #expect(mail.from.first?.name == "Nagy, Bence")
        #expect(mail.cc.map(\.address.description) == ["csaba@example.hu", "support@northwind.example"])
    }

    @Test func `an address in the display name is not taken for the address`() throws {
        let mail = try Samples.parsed("two-from")
        #expect(mail.from.map(\.address.description) == ["stranger@example.net"])
        #expect(mail.from.first?.name == "boss@northwind.example")
        #expect(mail.notes.contains(.repeatedHeader("from")))
        #expect(mail.subject == "urgent")
    }

    @Test func `a mail without author, id or readable date gets notes and keeps its text`() throws {
        let mail = try Samples.parsed("no-message-id")
        #expect(mail.messageID == nil)
        #expect(mail.date == nil)
        #expect(Set(mail.notes).isSuperset(of: [.missingMessageID, .badDate]))
        #expect(mail.body.own == "The queue at the repair desk took an hour.")
        #expect(try Samples.parsed("no-from-odd-encoding").notes.contains(.missingFrom))
    }

    @Test func `NUL bytes are taken out of the header and the text`() throws {
        let mail = try Samples.parsed("nul-bytes")
        #expect(mail.subject == "Broken oven")
        #expect(mail.from.first?.name == "Anna")
        #expect(mail.body.text == "The oven door fell off.")
        #expect(mail.notes.contains(.nulBytes))
    }

    @Test func `unencoded header bytes are read in the charset that the mail names`() throws {
        let mail = try Samples.parsed("eight-bit-headers")
        #expect(mail.subject == "Hűtő")
        #expect(mail.from.first?.name == "Őri Béla")
        #expect(mail.notes.contains(.eightBitHeader("subject")))
    }

    @Test func `an unencoded UTF-8 header is no trouble`() throws {
        let mail = try Samples.parsed("utf8-headers")
        #expect(mail.subject == "تشکر از تعمیرکار")
        #expect(mail.from.first?.name == "سارا")
        #expect(mail.notes.isEmpty)
    }

    @Test func `lone carriage returns end lines`() throws {
        let mail = try Samples.parsed("bare-cr")
        #expect(mail.subject == "old mac")
        #expect(mail.body.text == "Line one\nLine two")
        #expect(mail.notes.contains(.bareCarriageReturns))
    }

    @Test func `bidi overrides do not survive in subject and name`() {
        let mail = Samples.message("From: \u{202E}moc\u{202C} <a@example.com>\nSubject: x\u{202E}fdp\u{2069}").parsed()
        #expect(mail.subject == "xfdp")
        #expect(mail.from.first?.name == "moc")
    }

    @Test func `earlier messages are listed from the nearest to the farthest`() throws {
        let mail = try Samples.parsed("reply-quote-en")
        #expect(mail.earlierMessageIDs == [Samples.ourMessageID, "plain-en-1@example.com"])
    }

    @Test func `a header beyond the limits is cut and says so`() {
        let many = (0..<1_200).map { "X-Filler-\($0): 1" }.joined(separator: "\n")
        let mail = Samples.message("From: a@example.com\nSubject: first\n" + many).parsed()
        #expect(mail.subject == "first")
        #expect(mail.notes.contains(.headersTooLong))
        #expect(mail.headers.fields.count <= MailLimits.standard.headerFields)
        #expect(mail.body.text == "Hello")
    }

    @Test func `the long list of references keeps its first and its newest`() {
        let ids = (1...200).map { "<m\($0)@example.com>" }.joined(separator: "\n ")
        let mail = Samples.message("From: a@example.com\nReferences: " + ids).parsed()
        #expect(mail.references.count == MailLimits.standard.references)
        #expect(mail.references.first == "m1@example.com")
        #expect(mail.references.last == "m200@example.com")
    }

    @Test func `two deliveries of one message have one digest and another body has another`() {
        let first = Samples.message("Received: from a\n by b\nDelivered-To: x@example.com\nFrom: a@example.com")
        let second = Samples.message("Received: from c\nFrom: a@example.com")
        let other = Samples.message("Received: from c\nFrom: a@example.com", "Good bye")
        #expect(first.contentDigest == second.contentDigest)
        #expect(first.contentDigest != other.contentDigest)
    }

    @Test func `every prefix of a difficult mail can be read`() throws {
        for name in ["nasty-attachments", "bounce-dsn", "html-alternative-hu"] {
            let bytes = try Samples.raw(name).bytes
            for length in stride(from: 0, through: bytes.count, by: 7) {
                let mail = RawMessage(Array(bytes.prefix(length))).parsed()
                #expect(mail.attachments.count <= 5)
            }
        }
    }

    @Test func `bytes without sense can be read`() {
        var random = SeededRandom(state: 20_261_121)
        for _ in 0..<300 {
            let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
            let mail = RawMessage(Array("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".utf8) + bytes)
                .parsed()
            #expect(mail.notes.contains(.missingFrom))
        }
    }

    @Test func `the same bytes always give the same result`() throws {
        let raw = try Samples.raw("nasty-attachments")
        #expect(raw.parsed().attachments == raw.parsed().attachments)
        #expect(raw.parsed().notes == raw.parsed().notes)
    }
}

/// SplitMix64, so that a failing run can be repeated.
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
