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

    @Test(arguments: [
        ("HU", "06 30 123 4567", "+36301234567"), ("HU", "30 123 4567", "+36301234567"),
        ("HU", "36301234567", "+36301234567"), ("HU", "(06 1) 234-5678", "+3612345678"), ("HU", "12345", "12345"),
        ("IR", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "+989123456789"), ("IR", "9123456789", "+989123456789"),
        ("IT", "06 6982 1234", "+390669821234"), ("ES", "612 345 678", "+34612345678"),
        ("US", "1 (212) 555-0142", "+12125550142"), ("HU", "+49 170 5550000", "+491705550000"),
    ])
    func `a national number gets the country of the brand`(country: String, typed: String, kept: String) {
        #expect(PhoneNumber(typed)?.international(by: DialingPlan.of(country: country)).description == kept)
    }

    @Test func `without a known country a number stays national`() {
        #expect(PhoneNumber("06 30 123 4567")?.international(by: nil).description == "06301234567")
    }
}
