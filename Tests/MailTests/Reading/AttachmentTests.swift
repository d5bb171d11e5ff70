import Mail
import Testing

@Suite struct `Keeping attachments` {
    @Test func `every name is made safe and readable`() throws {
        let mail = try Samples.parsed("nasty-attachments")
        #expect(
            mail.attachments.map(\.fileName) == [
                "passwd", "عکس در یخchal.jpg", "számlagpj.exe", "attachment-4.pdf", "_con.txt",
            ])
        #expect(mail.notes.contains(.renamedAttachment))
    }

    @Test func `the first bytes tell what a file really is`() throws {
        let mail = try Samples.parsed("nasty-attachments")
        #expect(
            mail.attachments.map(\.sniffedType)
                == ["image/png", "image/jpeg", "application/vnd.microsoft.portable-executable", "application/pdf", nil])
        #expect(
            mail.notes.contains(
                .typeMismatch(declared: "image/jpeg", sniffed: "application/vnd.microsoft.portable-executable")))
        #expect(mail.body.text == "Photos of the broken door are attached.")
    }

    @Test func `winmail stays a file and is noted`() throws {
        let mail = try Samples.parsed("winmail")
        #expect(mail.attachments.map(\.fileName) == ["winmail.dat"])
        #expect(mail.notes == [.tnef])
    }

    @Test func `a forwarded message is kept whole and its words stay inside`() throws {
        let mail = try Samples.parsed("forwarded-message")
        #expect(mail.body.text == "Please look at this one.")
        let file = try #require(mail.attachments.first)
        #expect(file.fileName == "complaint.eml")
        #expect(file.declaredType == "message/rfc822")
        #expect(RawMessage(file.bytes).parsed().body.text == "The dryer burned my shirt.")
    }

    @Test func `the words of a signed mail are read and its signature is a file`() throws {
        let mail = try Samples.parsed("signed")
        #expect(mail.body.text == "Signed words stay as they are.")
        #expect(mail.attachments.map(\.fileName) == ["signature.asc"])
    }

    @Test func `uuencoded content is decoded`() throws {
        let file = try #require(Samples.parsed("uuencode").attachments.first)
        #expect(String(decoding: file.bytes, as: UTF8.self) == "name;price\n")
    }

    @Test func `parts that are nested too deep are left out with a note`() throws {
        let mail = try Samples.parsed("nested-multipart")
        #expect(mail.notes.contains(.nestedTooDeep))
        #expect(mail.body.text.isEmpty)
    }

    @Test func `a nesting of thousands harms nobody`() {
        var text = "From: a@example.com\n"
        for level in 0..<5_000 { text += "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n" }
        let mail = RawMessage(Array(text.utf8)).parsed()
        #expect(mail.notes.contains(.nestedTooDeep))
    }

    @Test func `parts beyond the limit are left out with a note`() {
        let parts = (0..<150).map { "--p\nContent-Type: application/pdf\n\n\($0)\n" }.joined()
        let mail = Samples.message("From: a@example.com\nContent-Type: multipart/mixed; boundary=p", parts + "--p--")
            .parsed()
        #expect(mail.attachments.count == MailLimits.standard.parts - 1)
        #expect(mail.notes.contains(.tooManyParts))
    }

    @Test func `a mail without its last boundary keeps its text`() throws {
        #expect(try Samples.parsed("no-final-boundary").body.text == "The mail was cut off here")
    }

    @Test func `a multipart whose boundary never comes is shown as it stands`() {
        let mail = Samples.message(
            "From: a@example.com\nContent-Type: multipart/mixed; boundary=x", "My oven is broken."
        ).parsed()
        #expect(mail.body.text == "My oven is broken.")
        #expect(mail.notes.contains(.malformedStructure))
    }

    @Test func `a type without its second half is plain text`() {
        #expect(
            Samples.message("From: a@example.com\nContent-Type: text; charset=us-ascii").parsed().body.text == "Hello")
    }

    @Test(arguments: [
        ("a/b\\c.txt", "c.txt"), ("..", "attachment-1.txt"), ("", "attachment-1.txt"), (".htaccess", "htaccess"),
        ("what?<>.txt", "what___.txt"), ("line\r\nbreak.txt", "linebreak.txt"), ("Számla.pdf", "Számla.pdf"),
        ("aux", "_aux"),
    ])
    func `a file name cannot leave its folder`(given: String, safe: String) {
        #expect(MailAttachment(fileName: given, declaredType: "text/plain", bytes: []).fileName == safe)
    }

    @Test func `a long name keeps its ending`() {
        let name = MailAttachment(fileName: String(repeating: "a", count: 300) + ".jpeg", declaredType: "", bytes: [])
            .fileName
        #expect(name.count == 120)
        #expect(name.hasSuffix("a.jpeg"))
    }
}
