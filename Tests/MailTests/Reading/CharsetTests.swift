import Mail
import Testing

@Suite struct `Reading text in any charset` {
    @Test(arguments: [
        ("plain-hu", "Őszintén szólva elfogyott a"),
        ("plain-fa", "یخچالی که سه هفته پیش از شما خریدم هنوز سرد نمی‌کند."),
        ("reply-outlook-hu", "Megérkezett az összeg, köszönöm a gyors intézkedést."),
    ])
    func `what the mail claims is used`(sample: String, words: String) throws {
        let mail = try Samples.parsed(sample)
        #expect(mail.body.text.contains(words))
        #expect(mail.notes.isEmpty)
    }

    @Test func `Persian in windows-1256 that claims to be ASCII is still read`() throws {
        let mail = try Samples.parsed("windows-1256-as-ascii")
        #expect(mail.body.text == "سلام، لباسشويي من هنوز نرسيده است.")
        #expect(mail.notes.contains(.wrongCharset(declared: "us-ascii", used: "windows-1256")))
    }

    @Test func `characters of GB 18030 are read where GB 2312 is claimed`() throws {
        let mail = try Samples.parsed("gb18030-as-gb2312")
        #expect(mail.body.text == "冰箱坏了，请朱镕先生回电。")
        #expect(mail.subject == "冰箱坏了镕")
    }

    @Test func `UTF-7 is read in text and subject`() throws {
        let mail = try Samples.parsed("utf-7")
        #expect(mail.body.text == "Die Spülmaschine läuft aus.")
        #expect(mail.subject == "Spülmaschine")
    }

    @Test func `an unknown charset is guessed and noted`() throws {
        let mail = try Samples.parsed("unknown-charset")
        #expect(mail.body.text == "Számla érkezett.")
        #expect(mail.notes.contains(.unknownCharset(declared: "klingon-8", used: "utf-8")))
    }

    @Test func `one broken character does not spoil the rest`() throws {
        let mail = try Samples.parsed("broken-utf8")
        #expect(mail.body.text == "Őszintén: a szűrő \u{FFFD} törött.")
        #expect(mail.notes.contains(.replacedCharacters))
    }

    @Test func `UTF-8 that claims to be Latin-1 is read as UTF-8`() {
        let mail = Samples.message(
            "From: a@example.com\nMessage-ID: <a@b>\nContent-Type: text/plain; charset=iso-8859-1", "Hűtő"
        ).parsed()
        #expect(mail.body.text == "Hűtő")
        #expect(mail.notes == [.wrongCharset(declared: "windows-1252", used: "utf-8")])
    }

    @Test func `a charset name with switches for the converter is not handed on`() {
        let mail = Samples.message(
            "From: a@example.com\nMessage-ID: <a@b>\nContent-Type: text/plain; charset=\"utf-8//TRANSLIT\"", "Hűtő"
        ).parsed()
        #expect(mail.body.text == "Hűtő")
    }
}
