import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading a reply beside the message` {
    @Test func `a question that nobody took up is pointed out with its words`() throws {
        let message = "My router is dead. When will the engineer come? How much does a new router cost?"
        let review = reviewReply(
            "I am sorry about the router. The engineer comes on Friday.", to: message, language: .english)
        let open = try #require(review.openQuestions.first)
        #expect(review.openQuestions.count == 1)
        #expect(open.phrase == "How much does a new router cost")
        #expect(open.kind == .amount)
        #expect(String(decoding: Array(message.utf16)[open.start..<open.end], as: UTF16.self) == open.phrase)
    }

    @Test(arguments: [
        (LanguageCode.english, "When do I get my money back?", "We will look into the matter and write to you."),
        (.hungarian, "Mikor kapom vissza a pénzemet?", "Utánanézünk az ügynek, és írunk Önnek."),
        (.hungarian, "Szeretném tudni, mennyibe kerül a javítás.", "Köszönjük a levelét, írunk Önnek."),
        (.persian, "پول من کی برمی‌گردد؟", "موضوع را بررسی می‌کنیم و خبر می‌دهیم."),
    ])
    func `an answer without a time or a number leaves the question open`(
        language: LanguageCode, message: String, reply: String
    ) {
        #expect(reviewReply(reply, to: message, language: language).openQuestions.count == 1)
    }

    @Test(arguments: [
        (LanguageCode.english, "When do I get my money back?", "You have it on Friday."),
        (.english, "Can I change the address?", "Yes, I did it for you."),
        (.english, "How dare you?", "I am sorry."),
        (.hungarian, "Mikor kapom vissza a pénzemet?", "Pénteken megérkezik."),
        (.hungarian, "Le tudom mondani a szerződést?", "A szerződés bármikor felmondható."),
        (.persian, "پول من کی برمی‌گردد؟", "تا پنج‌شنبه به حسابتان می‌نشیند."),
    ])
    func `answered and rhetorical questions are left alone`(language: LanguageCode, message: String, reply: String) {
        #expect(reviewReply(reply, to: message, language: language).openQuestions == [])
    }

    @Test(arguments: [
        (LanguageCode.hungarian, "Köszönöm az Ön levelét. Megírom neked holnap.", ["neked"]),
        (.hungarian, "Köszönöm a leveledet. Megírom neked holnap, és veled egyeztetek. Üdvözli Önt Anna.", ["Önt"]),
        (.persian, "از صبر شما ممنونم. فردا بهت زنگ می‌زنم و خبر می‌دهم به شما.", ["بهت"]),
        (.english, "Thank you. I will write to you.", []),
    ])
    func `the rarer form of address is a slip`(language: LanguageCode, reply: String, slips: [String]) {
        #expect(reviewReply(reply, language: language).addressSlips.map(\.phrase) == slips)
    }

    @Test func `a customer who writes formally is not answered with te`() {
        let review = reviewReply(
            "Szia! Küldök neked egy újat.", to: "Kérem Önöket, küldjenek újat.", language: .hungarian)
        #expect(review.addressSlips.map(\.phrase) == ["Szia", "neked"])
        #expect(review.addressSlips.allSatisfy { $0.form == .familiar && !$0.reason(in: .hungarian).isEmpty })
    }

    @Test func `a reply full of long words is harder than a plain message`() throws {
        let message = "My bag did not come. I was at the desk for two hours. No one could tell me where it is."
        let reply = """
            Notwithstanding the aforementioned circumstances, reimbursement procedures necessitate documentation \
            substantiating expenditures incurred consequently throughout intermediate transportation arrangements.
            """
        let reading = try #require(reviewReply(reply, to: message, language: .english).reading)
        #expect(reading.isHarder)
        #expect(reading.message.sentences == 3)
        #expect(reviewReply("Sorry.", to: message, language: .english).reading == nil)
    }

    @Test func `lix is words per sentence plus the share of words over six letters`() throws {
        let text = "The engineer visited our kitchen today and repaired it. We paid him nothing at all."
        let reading = try #require(reviewReply(text, to: text, language: .english).reading)
        #expect(reading.reply.words == 15)
        #expect(abs(reading.reply.lix - (7.5 + 100 * 5.0 / 15)) < 0.001)
        #expect(!reading.isHarder)
    }

    @Test(arguments: LanguageCode.allCases)
    func `a bare answer is given words for thanks, feeling and next step`(language: LanguageCode) {
        let bare: [LanguageCode: String] = [
            .english: "The parcel was at the depot and the depot has it and it is there with the others.",
            .hungarian: "A csomag a raktárban volt, és a raktárban is van a többi csomag mellett a polcon most.",
            .persian: "بسته در انبار بود و در انبار هم هست و کنار بسته‌های دیگر روی قفسه مانده است همان‌جا.",
        ]
        let hints = reviewReply(bare[language] ?? "", language: language).missingWords
        #expect(hints.map(\.kind) == [.thanks, .feeling, .nextStep])
        #expect(hints.flatMap { checkWording($0.words, language: language).map(\.phrase) } == [])
    }

    @Test func `empty texts give nothing`() {
        let review = reviewReply("", to: "", language: .persian)
        #expect(review.openQuestions.isEmpty && review.addressSlips.isEmpty && review.reading == nil)
        #expect(review.missingWords.isEmpty)
    }
}
