import Primitives
import TestSupport
import Testing

@testable import People

@Suite struct `Typing a customer's profile` {
    private func change(name: String = "", emails: [String] = [], phones: [String] = []) -> CustomerChange {
        let blank = Customer(
            id: CustomerID.testing(1), externalID: nil, name: name, language: .persian, city: " ",
            preferredChannel: .phone, knowledge: .novice, howToTreat: " kind words ", isKeyAccount: false,
            valueMinor: 0,
            orderCount: 0, since: nil, consentEmail: true, consentPhone: true, unsubscribedAt: nil, lastAskedAt: nil,
            mergedInto: nil, email: nil, phone: nil, createdAt: .testing, updatedAt: .testing, version: 1)
        return CustomerChange(
            keeping: blank, emails: emails.compactMap { EmailAddress($0) },
            phones: phones.compactMap { PhoneNumber($0) })
    }

    @Test func `white space goes and an address stands once`() throws {
        let checked = try change(name: " Zsófi ", emails: ["z@example.test", "Z@EXAMPLE.test"]).checked()
        #expect(checked.name == "Zsófi" && checked.city == nil && checked.howToTreat == "kind words")
        #expect(checked.emails.count == 1)
    }

    @Test func `a customer whom nobody could find again is refused`() {
        #expect(throws: CustomerRefusal.nameless) { try change().checked() }
    }

    @Test func `a name, an address or a number is enough`() throws {
        #expect(try change(phones: ["+36301234567"]).checked().phones.count == 1)
        #expect(try change(emails: ["z@example.test"]).checked().emails.count == 1)
    }

    @Test func `a name beyond two hundred characters is refused`() {
        #expect(throws: CustomerRefusal.tooLong) { try change(name: String(repeating: "ő", count: 201)).checked() }
    }
}
