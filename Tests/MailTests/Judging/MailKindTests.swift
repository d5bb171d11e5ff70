import Mail
import Testing

@Suite struct `Judging who wrote a mail` {
    @Test(arguments: [
        "plain-en", "plain-hu", "plain-fa", "html-alternative-hu", "html-only-fa", "reply-quote-en", "reply-quote-hu",
        "reply-quote-fa", "nasty-attachments", "forwarded-message", "signed", "two-from",
    ])
    func `a person is taken for a person`(sample: String) throws {
        let judgement = try Samples.parsed(sample).judged(own: Samples.own)
        #expect(judgement.kind == .person)
        #expect(judgement.facts.isEmpty)
        #expect(judgement.mayBeAnsweredAutomatically)
    }

    @Test(arguments: [
        ("auto-reply-header", MailFact.autoSubmitted), ("auto-reply-header", .suppressesAnswers),
        ("auto-reply-header", .nullSender),
        ("out-of-office-hu", .absenceSubject), ("out-of-office-fa", .absenceText), ("no-reply-parcel", .noReplyAddress),
        ("read-receipt", .readReceipt),
    ])
    func `a machine's mail is automatic and its fact is named`(sample: String, fact: MailFact) throws {
        let judgement = try Samples.parsed(sample).judged(own: Samples.own)
        #expect(judgement.kind == .autoReply)
        #expect(judgement.facts.contains(fact))
        #expect(!judgement.mayBeAnsweredAutomatically)
    }

    @Test func `a newsletter is bulk`() throws {
        let judgement = try Samples.parsed("newsletter").judged(own: Samples.own)
        #expect(judgement.kind == .bulkList)
        #expect(judgement.facts == [.listHeader, .bulkPrecedence])
    }

    @Test func `our own mail that comes back is a loop by each of three facts`() throws {
        let judgement = try Samples.parsed("loop-marker").judged(own: Samples.own)
        #expect(judgement.kind == .loop)
        #expect(judgement.facts == [.ownLoopMarker, .ownMessageID, .ownAddress])
    }

    @Test func `the marker of another install is no loop`() {
        let mail = Samples.message(
            "From: agent@partner.example\nX-Aram-Loop: partner-desk-7\nMessage-ID: <aram.1@partner.example>"
        ).parsed()
        #expect(mail.judged(own: Samples.own).kind == .person)
    }

    @Test func `a colleague on our own domain is a person`() {
        let mail = Samples.message("From: lead@northwind.example\nMessage-ID: <77aa@northwind.example>").parsed()
        #expect(mail.judged(own: Samples.own).kind == .person)
    }

    @Test func `our own address with a token is ours too`() {
        let mail = Samples.message("From: support+cabc@northwind.example\nMessage-ID: <x@y>").parsed()
        #expect(mail.judged(own: Samples.own).kind == .loop)
    }

    @Test func `an empty envelope sender stops automatic answers`() throws {
        let judgement = try Samples.parsed("plain-en").judged(envelopeSender: "", own: Samples.own)
        #expect(judgement.kind == .autoReply)
        #expect(judgement.facts == [.nullSender])
    }

    @Test func `Auto-Submitted no is a person's mail`() {
        let mail = Samples.message("From: a@example.com\nAuto-Submitted: no\nMessage-ID: <x@y>").parsed()
        #expect(mail.judged(own: Samples.own).kind == .person)
    }

    @Test func `a customer who mentions a holiday in a new mail is a person`() {
        let mail = Samples.message(
            "From: a@example.com\nSubject: Late again\nMessage-ID: <x@y>", "I am on annual leave waiting for you."
        ).parsed()
        #expect(mail.judged(own: Samples.own).kind == .person)
    }
}
