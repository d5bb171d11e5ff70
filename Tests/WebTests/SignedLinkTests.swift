import Foundation
import Primitives
import Testing
import Web

@Suite struct `Signing links` {
    private func keys(_ current: UInt8 = 1, _ all: [UInt8: UInt8] = [1: 0x11]) throws -> LinkKeys {
        try #require(LinkKeys(current: current, secrets: all.mapValues { [UInt8](repeating: $0, count: 32) }))
    }

    private let link = SignedLink(tenant: TenantID(UUID()), row: UUID())

    @Test func `a link is read back as it was made`() throws {
        let token = link.token(.survey, keys: try keys())
        #expect(SignedLink(token: token, purpose: .survey, keys: try keys()) == link)
        #expect(token.utf8.count == 66)
        #expect(token.utf8.allSatisfy { $0 != 0x2B && $0 != 0x2F && $0 != 0x3D })
    }

    @Test func `a link of one purpose is worth nothing for another`() throws {
        let token = link.token(.survey, keys: try keys())
        for purpose in LinkPurpose.allCases where purpose != .survey {
            #expect(SignedLink(token: token, purpose: purpose, keys: try keys()) == nil)
        }
    }

    @Test func `every changed letter is noticed, the last one too`() throws {
        let keys = try keys()
        let letters = Array(link.token(.survey, keys: keys))
        for index in letters.indices {
            for other in ["A", "b", "7", "_"] as [Character] where other != letters[index] {
                var changed = letters
                changed[index] = other
                #expect(SignedLink(token: String(changed), purpose: .survey, keys: keys) == nil)
            }
        }
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 66), String(repeating: "é", count: 33), "../../etc"])
    func `what is no token is no link`(token: String) throws {
        #expect(SignedLink(token: token, purpose: .survey, keys: try keys()) == nil)
    }

    @Test func `an old key still reads and a lost one no more`() throws {
        let token = link.token(.survey, keys: try keys())
        #expect(SignedLink(token: token, purpose: .survey, keys: try keys(2, [1: 0x11, 2: 0x22])) == link)
        #expect(SignedLink(token: token, purpose: .survey, keys: try keys(2, [2: 0x22])) == nil)
        #expect(SignedLink(token: token, purpose: .survey, keys: try keys(1, [1: 0x33])) == nil)
    }

    @Test func `short or missing keys are not taken`() {
        #expect(LinkKeys(current: 1, secrets: [1: [UInt8](repeating: 1, count: 31)]) == nil)
        #expect(LinkKeys(current: 2, secrets: [1: [UInt8](repeating: 1, count: 32)]) == nil)
    }
}
