import Mail
import Testing

@Suite struct `Telling own words from quoted ones` {
    @Test(arguments: [
        ("reply-quote-en", "Thursday between 8 and 10 works for me. Please call before you come."),
        ("reply-gmail-en", "No, a voucher does not help me. I need the machine.\n\nAnd the hose was broken as well."),
        ("reply-quote-hu", "Köszönöm, a szerdai időpont megfelel.\n\nKovács Tünde"),
        ("reply-outlook-hu", "Megérkezett az összeg, köszönöm a gyors intézkedést."),
        ("reply-quote-fa", "سلام، فردا صبح خانه هستم. ممنون که پیگیری کردید."),
        ("reply-outlook-fa", "اتو را فردا به پیک تحویل می‌دهم."),
        ("outlook-html-reply-en", "The money is still not here.\n\nPeter"),
    ])
    func `only the new words are the sender's own`(sample: String, own: String) throws {
        #expect(try Samples.parsed(sample).body.own == own)
    }

    @Test(arguments: [
        ("reply-quote-en", "Would Thursday suit you?"), ("reply-quote-hu", "megfelel Önnek?"),
        ("reply-quote-fa", "فردا صبح برای شما مناسب است؟"),
        ("reply-outlook-hu", "A második összeget ma visszautaltuk."),
        ("outlook-html-reply-en", "we sent the money today"), ("html-only-fa", "سفارش شما ارسال شد."),
    ])
    func `the quote is kept beside them`(sample: String, words: String) throws {
        let body = try Samples.parsed(sample).body
        #expect(body.quoted.contains(words))
        #expect(!body.own.contains(words))
        #expect(body.text.contains(words))
    }

    @Test func `a signature belongs to neither`() throws {
        let body = try Samples.parsed("plain-en").body
        #expect(body.signature == "Emma Kovacs\n+36 30 555 0142")
        #expect(body.own.hasSuffix("when it will be here."))
        #expect(try Samples.parsed("reply-quote-en").body.signature == "Sent from my iPhone")
    }

    @Test func `a writer who tells what somebody wrote keeps the words`() {
        let text = "On Monday your colleague wrote:\nwe will come on Tuesday.\nNobody came."
        #expect(quoteStrip(text).own == text)
    }

    @Test func `a list of facts that begins with From is no copied header`() {
        let text = "From: the north door\nI waited for two hours."
        #expect(quoteStrip(text).own == text)
    }

    @Test func `answers between quoted lines are own words`() {
        let (own, quoted) = quoteStrip("> Did it arrive?\nNo.\n\n> Was it broken?\nYes.")
        #expect(own == "No.\n\nYes.")
        #expect(quoted == "> Did it arrive?\n> Was it broken?")
    }

    @Test func `nothing is lost: every line is own, quoted or signature`() throws {
        for sample in ["reply-quote-en", "reply-gmail-en", "reply-quote-hu", "reply-quote-fa", "plain-en"] {
            let body = try Samples.parsed(sample).body
            for line in body.text.split(separator: "\n") where !line.allSatisfy({ $0.isWhitespace }) && line != "-- " {
                #expect([body.own, body.quoted, body.signature].contains { $0.contains(line) })
            }
        }
    }

    @Test(arguments: [
        ("Re: Re: Fwd: Oven", "Oven"), ("Vá: Válasz: Sütő", "Sütő"), ("پاسخ: فر", "فر"), ("RE[2]: Oven", "Oven"),
        ("Order: late", "Order: late"),
    ])
    func `a subject loses its answer marks`(subject: String, bare: String) {
        #expect(Subjects.withoutPrefixes(subject) == bare)
    }
}
