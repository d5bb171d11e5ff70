import Foundation
import Primitives
import Testing
import Web

@Suite struct `Links that can be revoked` {
    private let tenant = TenantID(UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)))
    private let row = UUID(uuid: (9, 9, 9, 9, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))

    private func keys(_ current: UInt8 = 1) throws -> LinkKeys {
        let secrets: [UInt8: [UInt8]] = [
            1: [UInt8](repeating: 7, count: 32), 2: [UInt8](repeating: 8, count: 32),
        ]
        return try #require(LinkKeys(current: current, secrets: secrets))
    }

    @Test(arguments: [1, 2, 255, 256, 65_535] as [UInt16]) func `a token gives back what it was made of`(
        number: UInt16
    ) throws {
        let link = NumberedLink(tenant: tenant, row: row, number: number)
        let token = link.token(.place, keys: try keys())
        #expect(token.utf8.count == 68)
        #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
        #expect(NumberedLink(token: token, purpose: .place, keys: try keys(2)) == link)
    }

    @Test func `a token with one changed letter, or of another purpose or shape, is none`() throws {
        let token = NumberedLink(tenant: tenant, row: row, number: 3).token(.place, keys: try keys())
        for place in token.indices {
            var changed = token
            changed.replaceSubrange(place...place, with: token[place] == "A" ? "B" : "A")
            #expect(NumberedLink(token: changed, purpose: .place, keys: try keys()) == nil)
        }
        #expect(NumberedLink(token: token, purpose: .survey, keys: try keys()) == nil)
        #expect(NumberedLink(token: String(token.dropLast()), purpose: .place, keys: try keys()) == nil)
        let signed = SignedLink(tenant: tenant, row: row).token(.place, keys: try keys())
        #expect(NumberedLink(token: signed, purpose: .place, keys: try keys()) == nil)
        #expect(SignedLink(token: token, purpose: .place, keys: try keys()) == nil)
    }
}
