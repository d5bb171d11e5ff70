import Foundation
import Handling
import Listening
import Mail
import People
import Primitives
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct `Mails of a case` {
    /// Keeps what would have left.
    private final class Post: Sendable {
        let sent = Mutex<[(MailTransport.Route, String)]>([])
        let answer: SendResult

        init(_ answer: SendResult = .accepted(serverReply: "250 ok")) { self.answer = answer }

        var transport: MailTransport {
            MailTransport { route, bytes in
                self.sent.withLock { $0.append((route, String(decoding: bytes, as: UTF8.self))) }
                return self.answer
            }
        }
    }

    private func run(_ shop: Shop, _ post: Post) async throws {
        let keys = try #require(ReplyKeys(current: 1, secrets: [1: Array(repeating: 7, count: 32)]))
        let workers = HandlingWorkers(
            database: shop.database, links: CaseLinks(secret: .temporary(), baseAddress: "https://desk.example"),
            mail: CaseMailSettings(
                transport: post.transport, keys: keys, domain: "desk.example",
                fallbackSender: EmailAddress("care@desk.example")), clock: MovableClock.testing().clock)
        let clock = MovableClock.testing()
        clock.advance(by: .hours(1))
        try await OutboxLoop(database: shop.database, workers: workers.all, clock: clock.clock).runDue()
    }

    @Test func `a reply names its case in the subject and the address to answer to`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com")) {
                $0.words.messageIDHeader = "her-mail@example.com"
            }
            let entry = try await shop.write { act, tx in
                try replyToCase(id, with: Reply("We look into it today.", onceKey: "one"), by: act, in: tx)
            }
            let post = Post()
            try await run(shop, post)
            let (route, mail) = try #require(post.sent.withLock { $0.first })
            #expect(route.recipients == [EmailAddress("eva@example.com")])
            #expect(mail.contains("Subject: Late delivery [#1]"))
            #expect(mail.contains("Reply-To: care+c"))
            #expect(mail.contains("In-Reply-To: <her-mail@example.com>"))
            #expect(mail.contains("We look into it today."))
            #expect(mail.contains("https://desk.example/c/"))
            let written = try await shop.read { try EntryRecord.find(entry, in: $0) }
            #expect(written?.delivery == .sent)
            #expect(written?.messageIDHeader?.hasSuffix("@desk.example") == true)
        }
    }

    @Test func `a refused reply is shown as not delivered`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let entry = try await shop.write { act, tx in
                try replyToCase(id, with: Reply("Hello", onceKey: "one"), by: act, in: tx)
            }
            try await run(shop, Post(.refusedForGood(code: 550, text: "no such user")))
            #expect(try await shop.read { try EntryRecord.find(entry, in: $0) }?.delivery == .failed)
        }
    }

    @Test func `an acknowledgement is automatic, has no return path and runs in the customer's direction`() async throws
    {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("مینا", "mina@example.com"), "دستگاه نرسید") {
                $0.words.language = .persian
            }
            try await shop.write(by: .system) { act, tx in try acknowledgeCase(id, byMail: true, by: act, in: tx) }
            let post = Post()
            try await run(shop, post)
            let (route, mail) = try #require(post.sent.withLock { $0.first })
            #expect(route.sender == nil)
            #expect(mail.contains("Auto-Submitted: auto-replied"))
            let words = mail.components(separatedBy: "\r\n\r\n").compactMap {
                Data(base64Encoded: $0.components(separatedBy: "\r\n--").first ?? "", options: .ignoreUnknownCharacters)
            }.map { String(decoding: $0, as: UTF8.self) }.joined()
            #expect(words.contains("dir=\"rtl\""))
            #expect(words.contains("#1"))
        }
    }
}
