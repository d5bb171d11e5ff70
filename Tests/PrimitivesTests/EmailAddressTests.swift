import Primitives
import Testing

@Suite struct `Reading an e-mail address` {
    @Test(
        arguments: zip(
            [
                "anna@example.com", "  Anna.Kovacs@Example.COM\n", "a+b@x.hu", "o'neil@mail.example.org",
                "árvíz@példa.hu", "x@localhost", "first..last@old.example", "_@1.example",
            ],
            [
                "anna@example.com", "anna.kovacs@example.com", "a+b@x.hu", "o'neil@mail.example.org", "árvíz@példa.hu",
                "x@localhost", "first..last@old.example", "_@1.example",
            ]))
    func `an address is trimmed and compared in small letters`(text: String, address: String) {
        #expect(EmailAddress(text)?.description == address)
    }

    @Test func `the parts stand on both sides of the mark`() throws {
        let address = try #require(EmailAddress("Anna@Shop.example"))
        #expect(address.localPart == "anna")
        #expect(address.domain == "shop.example")
    }

    @Test(arguments: [
        "", "@", "anna", "anna@", "@example.com", "a@b@c", "an na@example.com", "anna@exam ple.com", "anna@.com",
        "anna@example.", "anna@a..b", "<anna@example.com>", "anna@example.com,bea@example.com", "a;b@x.hu",
        "\"anna\"@x.hu", "anna@x.hu\r\nBcc: all@x.hu", "anna\0@x.hu", "anna\u{A0}b@x.hu", "anna\u{202E}@x.hu",
        "an\u{200B}na@x.hu", "anna@x\u{2028}.hu", "anna\t@x.hu",
    ])
    func `other texts are no address`(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test func `the limit of 254 bytes is kept to the byte`() {
        let domain = "@example.com"
        let fits = String(repeating: "a", count: 254 - domain.count) + domain
        #expect(EmailAddress(fits)?.description == fits)
        #expect(EmailAddress(" " + fits + " ")?.description == fits)
        #expect(EmailAddress("a" + fits) == nil)
        #expect(EmailAddress("ű" + fits.dropFirst()) == nil)
    }
}

@Suite struct `Trimming a text` {
    @Test(arguments: zip(["", "  ", "\n a b \t", "\u{A0}x\u{2003}", "x"], ["", "", "a b", "x", "x"]))
    func `white space is taken from both sides only`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
    }
}
