import Foundation
import Mail
import Primitives
import Testing

@Suite struct `Finding a case by its reply address` {
    private let tenant = UUID(uuidString: "019ab0c1-5a1e-7c44-8d11-2f6f00aa0001") ?? UUID()
    private let other = UUID(uuidString: "019ab0c1-5a1e-7c44-8d11-2f6f00aa0002") ?? UUID()
    private let caseID = UUID(uuidString: "019ab0c1-5a1e-7c44-8d11-2f6f00aa9999") ?? UUID()
    private let secret = Array("0123456789abcdef0123456789abcdef".utf8)

    private func keys(_ current: UInt8 = 1) throws -> ReplyKeys {
        try #require(ReplyKeys(current: current, secrets: [1: secret, 2: secret.reversed()]))
    }

    private func address(key: UInt8 = 1) throws -> EmailAddress {
        let channel = try #require(EmailAddress("support@northwind.example"))
        return try #require(ReplyAddress.make(channel: channel, case: caseID, tenant: tenant, keys: keys(key)))
    }

    @Test func `the case comes back from the address`() throws {
        #expect(try ReplyAddress.verify(address(), tenant: tenant, keys: keys()) == caseID)
    }

    @Test func `the local part fits and survives a change of case`() throws {
        let address = try address()
        #expect(address.localPart.utf8.count <= 64)
        let shouted = try #require(EmailAddress(address.description.uppercased()))
        #expect(try ReplyAddress.verify(shouted, tenant: tenant, keys: keys()) == caseID)
    }

    @Test func `addresses of an earlier key stay good`() throws {
        #expect(try ReplyAddress.verify(address(key: 1), tenant: tenant, keys: keys(2)) == caseID)
    }

    @Test func `another tenant's address is refused`() throws {
        let address = try address()
        #expect(throws: ReplyAddress.Refusal.wrongSignature) {
            try ReplyAddress.verify(address, tenant: other, keys: try keys())
        }
    }

    @Test func `no changed letter passes`() throws {
        let address = try address()
        let start =
            address.localPart.distance(
                from: address.localPart.startIndex, to: try #require(address.localPart.firstIndex(of: "+"))) + 2
        for position in start..<address.localPart.count {
            var letters = Array(address.localPart)
            letters[position] = letters[position] == "a" ? "b" : "a"
            let changed = try #require(EmailAddress("\(String(letters))@northwind.example"))
            #expect(throws: ReplyAddress.Refusal.self) {
                try ReplyAddress.verify(changed, tenant: tenant, keys: try keys())
            }
        }
    }

    @Test func `an unknown key is named as such`() throws {
        let address = try address(key: 2)
        let old = try #require(ReplyKeys(current: 1, secrets: [1: secret]))
        #expect(throws: ReplyAddress.Refusal.unknownKey) { try ReplyAddress.verify(address, tenant: tenant, keys: old) }
    }

    @Test(arguments: ["support@northwind.example", "support+news@northwind.example", "support+c@northwind.example"])
    func `an address without our token is no mistake`(text: String) throws {
        let address = try #require(EmailAddress(text))
        #expect(throws: ReplyAddress.Refusal.noToken) {
            try ReplyAddress.verify(address, tenant: tenant, keys: try keys())
        }
        #expect(ReplyAddress.base(of: address).description == "support@northwind.example")
    }

    @Test func `a channel whose name leaves no room gets no token`() throws {
        let channel = try #require(EmailAddress("customer-care-and-more@northwind.example"))
        #expect(ReplyAddress.make(channel: channel, case: caseID, tenant: tenant, keys: try keys()) == nil)
    }

    @Test func `weak keys are not accepted`() {
        #expect(ReplyKeys(current: 1, secrets: [1: [1, 2, 3]]) == nil)
        #expect(ReplyKeys(current: 2, secrets: [1: secret]) == nil)
    }
}
