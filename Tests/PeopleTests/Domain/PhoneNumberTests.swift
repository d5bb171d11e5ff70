import Testing

@testable import People

@Suite struct `Comparing phone numbers` {
    @Test(arguments: [
        ("+36 30 123-4567", "+36301234567"), ("0036301234567", "+36301234567"), ("(06 30) 123/4567", "06301234567"),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "09123456789"), ("+٩٨٢١٨٨٧٧٦٦٥٥", "+982188776655"),
        ("\u{202A}+49 170 5550000\u{202C}", "+491705550000"),
        ("12345", "12345"),
    ])
    func `spellings of one number are one`(typed: String, kept: String) {
        #expect(PhoneNumber(typed)?.description == kept)
    }

    @Test(arguments: ["", "1234", "+1234567", "+36 30 123 4567 ext. 9", "call me", "1234567890123456", "36+301234567"])
    func `other texts are no numbers`(typed: String) {
        #expect(PhoneNumber(typed) == nil)
    }
}
