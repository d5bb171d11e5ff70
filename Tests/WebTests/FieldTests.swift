import Primitives
import Testing

@testable import Web

@Suite struct `Filling in a form` {
    @Test func `a refused form shows what was typed and says what is wrong with it`() {
        let body = FormBody(
            urlencoded: "name=N%C3%B3ra+%3Cb%3E&email=nobody&age=%DB%B1%DB%B2&_token=abc&password=x".utf8)
        var reader = FormReader(body)
        #expect(reader.words("name", required: true) == "Nóra <b>")
        #expect(reader.number("age", in: 1...99) == 12)
        #expect(reader.email("email") == nil)
        #expect(!reader.isFine)
        let markup = field(.verbatim("E-mail"), "email", in: reader.state, kind: .email).render(in: Readers.hungarian)
        #expect(markup.contains("value=\"nobody\""))
        #expect(markup.contains("aria-invalid=\"true\""))
        #expect(markup.contains("aria-describedby=\"f-email-error\""))
        #expect(markup.contains("Ez nem tűnik e-mail-címnek."))
        #expect(reader.state.values["_token"] == nil && reader.state.values["password"] == nil)
    }

    @Test func `hint and problem are both read with the field`() {
        let markup = field(
            .verbatim("Note"), "note", value: "x", error: .verbatim("no"), hint: .verbatim("why"), kind: .lines(3)
        )
        .render(in: Readers.english)
        #expect(markup.contains("aria-describedby=\"f-note-hint f-note-error\""))
        #expect(markup.contains("rows=\"3\" dir=\"auto\">x</textarea>"))
    }

    @Test func `a password is never written back`() {
        #expect(
            !field(.verbatim("P"), "p", value: "secret", kind: .password).render(in: Readers.english).contains("secret")
        )
    }

    @Test func `lists and boxes keep what was chosen`() {
        let state = FormState(values: ["channel": ["phone"], "days": ["mon", "tue"]])
        let choices = [Choice("mail", .verbatim("Mail")), Choice("phone", .verbatim("Phone"))]
        #expect(
            selectField(.verbatim("C"), "channel", in: state, choices: choices).render(in: Readers.english)
                .contains("<option value=\"phone\" selected>"))
        let days = checkboxes(
            .verbatim("D"), "days", in: state, choices: [Choice("tue", .verbatim("T")), Choice("wed", .verbatim("W"))]
        )
        .render(in: Readers.english)
        #expect(days.contains("value=\"tue\" checked>") && days.contains("value=\"wed\">"))
    }

    @Test func `repeated fields, lone percent signs and bytes that are no UTF-8 are kept`() {
        let body = FormBody(urlencoded: "a=1&a=2&b=100%&c=%FF&d&e=x%0D%0Ay".utf8)
        #expect(body.all("a") == ["1", "2"])
        #expect(body.text("b") == "100%")
        #expect(body.text("c") == "\u{FFFD}")
        #expect(body.has("d") && body.text("d").isEmpty)
        #expect(body.text("e") == "x\ny")
    }

    @Test func `more than a thousand fields are dropped and counted`() {
        let body = FormBody(urlencoded: (0..<1200).map { "f\($0)=1" }.joined(separator: "&").utf8)
        #expect(body.values.count == 1000 && body.droppedCount == 200)
    }

    @Test func `a form with files gives fields and files`() throws {
        let text =
            "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nline 1\r\nline 2\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\x\\rece%22ipt.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n--Bytes\r\n\u{0}\r\n--B\r\n"
            + "Content-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n--B--\r\nafter"
        let boundary = try #require(FormBody.boundary(in: "multipart/form-data; boundary=B"))
        let body = FormBody(multipart: Array(text.replacing("--Bytes", with: "..Bytes").utf8), boundary: boundary)
        #expect(body.text("note") == "line 1\nline 2")
        let file = try #require(body.files.first)
        #expect(body.files.count == 1)
        #expect(file.fileName == "rece\"ipt.pdf" && file.kind == "application/pdf" && file.field == "file")
        #expect(file.bytes == Array("..Bytes\r\n\u{0}".utf8))
    }

    @Test(arguments: [
        "", "--B", "--B\r\n", "--B--", "--B\r\nContent-Disposition: form-data; name=\"a\"", "\r\n\r\n--B\r\n\r\n\r\n",
    ])
    func `a broken form with files is read as far as it goes`(text: String) {
        #expect(FormBody(multipart: Array(text.utf8), boundary: "B").files.isEmpty)
    }
}
