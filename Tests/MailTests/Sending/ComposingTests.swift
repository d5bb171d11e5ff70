import Foundation
import Mail
import Primitives
import Testing

@Suite struct `Writing a message` {
    private func mail(_ text: String = "Hello") throws -> OutgoingMail {
        OutgoingMail(
            from: Mailbox(
                name: "Northwind Appliances", address: try #require(EmailAddress("support@northwind.example"))),
            to: [Mailbox(name: "Kovács, Tünde", address: try #require(EmailAddress("tunde@example.hu")))],
            subject: "Az Ön ügye", text: text, messageID: "aram.1@northwind.example",
            date: Instant(milliseconds: 1_795_000_000_000))
    }

    private func wire(_ mail: OutgoingMail) throws -> String { String(decoding: try mail.composed(), as: UTF8.self) }

    @Test func `what was written can be read again`() throws {
        var mail = try mail("Jó napot!\n\nA szűrőt ma feladtuk.\n.\nÜdvözlettel")
        mail.html = "<p>Jó napot!</p>"
        mail.replyTo = EmailAddress("support+cabc@northwind.example")
        mail.inReplyTo = "orig@example.hu"
        mail.references = ["first@example.hu", "orig@example.hu"]
        mail.attachments = [
            MailAttachment(
                fileName: "Számla – ۱۲.pdf", declaredType: "application/pdf", bytes: Array("%PDF-1.4 x".utf8))
        ]
        let read = RawMessage(try mail.composed()).parsed()
        #expect(read.notes.isEmpty)
        #expect(read.subject == "Az Ön ügye")
        #expect(read.from == [mail.from])
        #expect(read.to == mail.to)
        #expect(read.replyTo.map(\.address) == [mail.replyTo])
        #expect(read.inReplyTo == ["orig@example.hu"])
        #expect(read.references == mail.references)
        #expect(read.messageID == "aram.1@northwind.example")
        #expect(read.date == mail.date)
        #expect(read.body.text == mail.text)
        #expect(read.body.html?.trimmed == "<p>Jó napot!</p>")
        #expect(read.attachments == mail.attachments)
    }

    @Test(arguments: ["Jó napot! A szűrőt ma feladtuk.", "سلام، یخچال شما فردا تعمیر می‌شود.", "Plain words"])
    func `on the wire there is only ASCII, CRLF and short lines`(text: String) throws {
        var mail = try mail(text + "\n" + String(repeating: "long ", count: 400))
        mail.html = "<p>\(String(repeating: "ű", count: 2_000))</p>"
        mail.subject = String(repeating: "یخچال من هنوز تعمیر نشده ", count: 8)
        mail.listUnsubscribe = ListUnsubscribe(
            url: "https://northwind.example/u/" + String(repeating: "a", count: 300), address: mail.from.address)
        let bytes = try mail.composed()
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 998 && !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x0D) })
        let read = RawMessage(bytes).parsed()
        #expect(read.subject == mail.subject.trimmed)
        #expect(read.headers.first("list-unsubscribe")?.contains(String(repeating: "a", count: 300)) == true)
    }

    @Test func `a survey carries the marks that keep machines quiet and let people leave`() throws {
        var mail = try mail()
        mail.automatic = .generated
        mail.loopMarker = "northwind-desk-1"
        mail.listUnsubscribe = ListUnsubscribe(url: "https://northwind.example/u/1", address: mail.from.address)
        let headers = RawMessage(try mail.composed()).parsed().headers
        #expect(headers.autoSubmitted == "auto-generated")
        #expect(headers.autoResponseSuppress == ["all"])
        #expect(headers.first("x-aram-loop") == "northwind-desk-1")
        #expect(
            headers.first("list-unsubscribe")
                == "<https://northwind.example/u/1>, <mailto:support@northwind.example?subject=unsubscribe>")
        #expect(headers.first("list-unsubscribe-post") == "List-Unsubscribe=One-Click")
    }

    @Test func `plain http gets no one-click mark`() throws {
        var mail = try mail()
        mail.listUnsubscribe = ListUnsubscribe(url: "http://northwind.example/u/1", address: nil)
        #expect(!RawMessage(try mail.composed()).parsed().headers.has("list-unsubscribe-post"))
    }

    @Test(arguments: ["\r\n", "\n", "\r", "\u{2028}\n", "\0\r\n"])
    func `no text can start a header of its own`(lineEnd: String) throws {
        let attack = "x\(lineEnd)Bcc: thief@example.net\(lineEnd)\(lineEnd)body"
        var mail = try mail()
        mail.subject = attack
        mail.from = Mailbox(name: attack, address: mail.from.address)
        mail.to = [Mailbox(name: attack, address: mail.to[0].address)]
        mail.loopMarker = attack
        mail.extraHeaders = [try #require(ExtraHeader(name: "X-Case", value: attack))]
        mail.attachments = [
            MailAttachment(fileName: attack, declaredType: "text/plain\(lineEnd)Bcc: thief@example.net", bytes: [65])
        ]
        let read = RawMessage(try mail.composed()).parsed()
        #expect(!read.headers.has("bcc"))
        #expect(read.to.map(\.address) == [mail.to[0].address])
        #expect(read.body.text == "Hello")
        #expect(read.attachments.count == 1)
    }

    @Test(arguments: ["Subject", "From", "Content-Type", "Bcc", "X Y", "X:Y", "", "X\r\nY", "Auto-Submitted"])
    func `reserved and malformed header names are refused`(name: String) {
        #expect(ExtraHeader(name: name, value: "1") == nil)
    }

    @Test(arguments: ["no-at-sign", "a b@c", "a@b>", "<a@b>", "a@b\r\nBcc: x", "é@b"])
    func `a malformed Message-ID is refused`(id: String) throws {
        var mail = try mail()
        mail.references = [id]
        #expect(throws: ComposeRefusal.badMessageID) { try mail.composed() }
    }

    @Test func `an address that means more than one is refused`() throws {
        var mail = try mail()
        for text in ["a(b)@example.com", "a@exa(mple).com", "a\\@example.com", "a:b@example.com"] {
            guard let address = EmailAddress(text) else { continue }
            mail.to = [Mailbox(address: address)]
            #expect(throws: ComposeRefusal.unusableAddress(address)) { try mail.composed() }
        }
        mail.to = []
        #expect(throws: ComposeRefusal.noRecipient) { try mail.composed() }
    }

    @Test(arguments: [
        "javascript:alert(1)", "https://a.example/ b", "https://a.example/>x", "ftp://a.example",
        "https://a.example/\r\nX: y",
    ])
    func `a way to leave that is no web address is refused`(url: String) {
        #expect(ListUnsubscribe(url: url, address: nil) == nil)
    }

    @Test func `the same value gives the same bytes`() throws {
        var mail = try mail()
        mail.html = "<p>x</p>"
        #expect(try mail.composed() == mail.composed())
    }

    @Test func `a message over the limit is refused`() throws {
        var mail = try mail()
        mail.attachments = [
            MailAttachment(fileName: "a.bin", declaredType: "application/x-a", bytes: Array(repeating: 1, count: 5_000))
        ]
        #expect(throws: ComposeRefusal.self) { try mail.composed(limit: 4_000) }
    }

    @Test func `long threads keep the first and the newest references`() throws {
        var mail = try mail()
        mail.references = (1...60).map { "m\($0)@example.com" }
        let read = RawMessage(try mail.composed()).parsed()
        #expect(read.references.count == 21)
        #expect(read.references.first == "m1@example.com")
        #expect(read.references.last == "m60@example.com")
    }

    @Test func `our own ids are known again and colleagues' are not`() {
        let id = OwnMessageID.make(id: UUID(), domain: "Northwind.example")
        #expect(OwnMessageID.isOwn(id, domains: ["northwind.example"]))
        #expect(!OwnMessageID.isOwn(id, domains: ["other.example"]))
        #expect(!OwnMessageID.isOwn("77@northwind.example", domains: ["northwind.example"]))
    }

    @Test func `a transport address tells how to encrypt`() {
        let open = SMTPSettings(url: "smtp://127.0.0.1:2525?tls=never", ownHostName: "desk")
        #expect(open?.encryption == SMTPSettings.Encryption.none)
        #expect(open?.port == 2_525)
        let closed = SMTPSettings(url: "smtps://u:p%40ss@mx.example", ownHostName: "desk")
        #expect(closed?.encryption == .implicit)
        #expect(closed?.port == 465)
        #expect(closed?.password == "p@ss")
        #expect(SMTPSettings(url: "smtp://u:p@mx.example", ownHostName: "desk")?.encryption == .startTLS)
        #expect(SMTPSettings(url: "http://mx.example", ownHostName: "desk") == nil)
        #expect(SMTPSettings(url: "smtp://mx.example?tls=perhaps", ownHostName: "desk") == nil)
    }
}
