import Handling
import Mail
import People
import Primitives
import Storage
import Synchronization
import TestSupport
import Testing
import Web

@testable import Offers

@Suite struct `The mail of an offer` {
    /// What a mail server was given.
    private final class Post: Sendable {
        let sent = Mutex<[String]>([])
        var transport: MailTransport {
            MailTransport { _, bytes in
                self.sent.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
                return .accepted(serverReply: "ok")
            }
        }
    }

    private func settings(_ transport: MailTransport) throws -> CaseMailSettings {
        let keys = try #require(ReplyKeys(current: 1, secrets: [1: Array(repeating: 9, count: 32)]))
        return CaseMailSettings(
            transport: transport, keys: keys, domain: "desk.example", fallbackSender: EmailAddress("care@desk.example"))
    }

    private func run(_ shop: Shop, _ desk: OfferDesk, _ post: Post) async throws {
        let mailer = OfferMailer(kit: desk.kit, mail: try settings(post.transport))
        let others = OutboxWorker("mail.acknowledgement", "mail.reply") { _ in .done }
        let loop = OutboxLoop(database: shop.database, workers: [mailer.worker, others], clock: desk.clock.clock)
        while try await loop.runDue() > 0 {}
    }

    @Test(arguments: Engine.underTest) func `it goes out once, and the case tells so`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let made = try await shop.make([(.refund, 1_999)], for: item)
            for _ in 1...2 { try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) } }
            desk.clock.advance(by: .minutes(3))
            let post = Post()
            try await run(shop, desk, post)
            #expect(post.sent.withLock { $0.count } == 1)
            #expect(post.sent.withLock { $0.first?.contains("multipart/alternative") } == true)
            #expect(try await shop.kinds(of: item).contains("offer.mailed"))
        }
    }

    @Test func `an offer that was taken back is not mailed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let made = try await shop.make([(.refund, 1_999)], for: try await shop.openCase())
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            try await shop.write(at: 2) { try withdrawOffer(made.id, by: $0, in: $1) }
            desk.clock.advance(by: .minutes(3))
            let post = Post()
            try await run(shop, desk, post)
            #expect(post.sent.withLock { $0.isEmpty })
        }
    }

    @Test(arguments: LanguageCode.allCases) func `its words and its link are in the customer's language`(
        language: LanguageCode
    ) async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase(in: language)
            let made = try await shop.make([(.refund, 1_999), (.replacement, 3_000)], for: item, message: "")
            try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
            let links = desk.kit.links
            let mail = try #require(try await shop.read { try OfferMail.read(made.id, links, in: $0) })
            let locale = mail.locale(at: .testing)
            let (text, html) = (mail.text(in: locale), mail.html.render(in: locale))
            let lead = OffersText.mailLead.string(in: locale)
            for words in [text, html] {
                #expect(words.contains(lead))
                #expect(words.contains(links.address(of: made.id, tenant: shop.tenant)))
                #expect(words.contains(RemedyKind.refund.usualName[language]))
                #expect(words.contains(locale.money(1_999)))
                #expect(!words.contains(locale.money(3_000)))
            }
            #expect(html.contains("dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""))
            #expect(!html.contains("<img"))
        }
    }
}

extension PageLocale {
    /// An amount in euro as this reader reads it.
    fileprivate func money(_ minor: Int64) -> String {
        LocalFormat(self).money(Money(minorUnits: minor, currency: .euro))
    }
}
