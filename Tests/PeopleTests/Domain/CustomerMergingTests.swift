import Primitives
import TestSupport
import Testing

@testable import People

@Suite struct `Deciding what stays of two customers` {
    private func customer(_ number: UInt32, _ change: (inout Customer) -> Void = { _ in }) -> Customer {
        var customer = Customer(
            id: CustomerID.testing(number), externalID: nil, name: "", language: .english, city: nil,
            preferredChannel: nil, knowledge: .user, howToTreat: "", isKeyAccount: false, valueMinor: 0, orderCount: 0,
            since: nil, consentEmail: true, consentPhone: true, unsubscribedAt: nil, lastAskedAt: nil, mergedInto: nil,
            email: nil, phone: nil, createdAt: .testing, updatedAt: .testing, version: 1)
        change(&customer)
        return customer
    }

    @Test func `own words come first and gaps are filled`() throws {
        let kept = customer(1) { $0.name = "Anna Kovács" }
        let other = customer(2) {
            $0.name = "A. Kovacs"
            $0.city = "Győr"
        }
        let profile = try kept.taking(over: other)
        #expect(profile.name == "Anna Kovács" && profile.city == "Győr")
    }

    @Test func `the stricter consent holds`() throws {
        let profile = try customer(1).taking(over: customer(2) { $0.consentEmail = false })
        #expect(!profile.consentEmail && profile.consentPhone)
    }

    @Test func `both notes stay, the same note once`() throws {
        let kept = customer(1) { $0.howToTreat = "Call first." }
        #expect(try kept.taking(over: customer(2) { $0.howToTreat = "Call first." }).howToTreat == "Call first.")
        #expect(
            try kept.taking(over: customer(2) { $0.howToTreat = "Loud line." }).howToTreat
                == "Call first.\n\nLoud line.")
    }

    @Test func `nobody is merged with themselves`() {
        #expect(throws: CustomerRefusal.sameCustomer) { try customer(1).taking(over: customer(1)) }
    }
}
