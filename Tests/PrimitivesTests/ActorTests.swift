import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct `Naming who acts` {
    @Test(arguments: [
        Primitives.Actor.staff(.testing(1)), .customer(TenantID.testing(2).uuid), .apiKey(TenantID.testing(3).uuid),
        .system,
    ])
    func `an actor is read from the columns that it wrote`(actor: Primitives.Actor) {
        #expect(Primitives.Actor(kind: actor.kind, id: actor.id) == actor)
    }

    @Test func `columns that name nobody are the product itself`() {
        #expect(Primitives.Actor(kind: "staff", id: nil) == .system)
        #expect(Primitives.Actor(kind: "stranger", id: TenantID.testing(1).uuid) == .system)
    }

    @Test func `only Persian runs from right to left`() {
        #expect(LanguageCode.allCases.filter(\.isRightToLeft) == [.persian])
        #expect(LanguageCode(rawValue: "hu") == .hungarian)
    }
}
