import Primitives
import Testing

@Suite struct `Counting money` {
    @Test func `amounts of one currency add up`() {
        let sum = Money(minorUnits: 1999, currency: .euro).adding(Money(minorUnits: -500, currency: .euro))
        #expect(sum == Money(minorUnits: 1499, currency: .euro))
    }

    @Test func `amounts of two currencies have no sum`() throws {
        let forints = Money(minorUnits: 1, currency: try #require(Currency("HUF")))
        #expect(Money(minorUnits: 1, currency: .euro).adding(forints) == nil)
    }

    @Test func `a sum that 64 bits do not hold is none`() {
        let most = Money(minorUnits: .max, currency: .euro)
        #expect(most.adding(Money(minorUnits: 1, currency: .euro)) == nil)
        #expect(most.adding(Money(minorUnits: -1, currency: .euro))?.minorUnits == Int64.max - 1)
        #expect(Money(minorUnits: .min, currency: .euro).adding(Money(minorUnits: -1, currency: .euro)) == nil)
    }
}

@Suite struct `Naming a currency` {
    @Test(arguments: zip(["EUR", "huf", "Irr"], ["EUR", "HUF", "IRR"]))
    func `three letters in either case are a currency`(text: String, code: String) {
        #expect(Currency(text)?.code == code)
    }

    @Test(arguments: ["", "EU", "EURO", "E1R", "€", "ßa", "ırr", "ﬀu", "EÜR", " EUR", "[@{", "۱۲۳"])
    func `other texts are no currency`(text: String) {
        #expect(Currency(text) == nil)
    }

    @Test(
        arguments: zip(
            ["EUR", "HUF", "USD", "IRR", "JPY", "KRW", "UGX", "XOF", "KWD", "IQD"], [2, 2, 2, 0, 0, 0, 0, 0, 3, 3]))
    func `the digits behind the separator follow the currency`(code: String, digits: Int) {
        #expect(Currency(code)?.fractionDigits == digits)
    }
}
