import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct `Making ids` {
    private enum Thing {}

    private func bytes(_ id: Identifier<Thing>) -> [UInt8] { withUnsafeBytes(of: id.uuid.uuid) { Array($0) } }

    @Test func `ids of one millisecond ascend, a hundred thousand of them`() {
        let ids: [Identifier<Thing>] = (0..<100_000).map { _ in IDSource.random.make(at: .testing) }
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `ids of one millisecond ascend when ids of other times are made between them`() {
        let later = Instant.testing + .seconds(1)
        let pairs: [(Identifier<Thing>, Identifier<Thing>)] = (0..<5_000).map { _ in
            (IDSource.random.make(at: .testing), IDSource.random.make(at: later))
        }
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.0 < $1.0 && $0.1 < $1.1 })
        #expect(pairs.allSatisfy { $0 < $1 })
    }

    @Test func `an id of a later millisecond is greater`() {
        let early: Identifier<Thing> = IDSource.random.make(at: .testing)
        let late: Identifier<Thing> = IDSource.random.make(at: .testing + .milliseconds(1))
        #expect(early < late)
    }

    @Test(arguments: [IDSource.random, IDSource.counting()])
    func `an id carries version 7, the variant of RFC 9562 and its milliseconds`(source: IDSource) {
        for milliseconds: Int64 in [0, 1, 1_761_033_600_000, (1 << 48) - 1] {
            let id: Identifier<Thing> = source.make(at: Instant(milliseconds: milliseconds))
            let bytes = bytes(id)
            #expect(bytes[6] >> 4 == 7)
            #expect(bytes[8] >> 6 == 0b10)
            #expect(bytes[..<6].reduce(0) { $0 << 8 | Int64($1) } == milliseconds)
        }
    }

    @Test func `ids made by many tasks at once all differ`() async {
        let ids = await withTaskGroup(of: [Identifier<Thing>].self) { group in
            for _ in 0..<8 { group.addTask { (0..<1_000).map { _ in IDSource.random.make(at: .testing) } } }
            return await group.reduce(into: Set<Identifier<Thing>>()) { $0.formUnion($1) }
        }
        #expect(ids.count == 8_000)
    }

    @Test func `counting ids are the same in every run`() {
        let (one, two) = (IDSource.counting(), IDSource.counting())
        let first: [Identifier<Thing>] = (0..<3).map { _ in one.make(at: .testing) }
        let second: [Identifier<Thing>] = (0..<3).map { _ in two.make(at: .testing) }
        #expect(first == second)
        #expect(first.map(\.description).last == "019a05c8-3c00-7000-8000-000000000003")
    }

    @Test func `an id is read in either case, and other texts are none`() {
        let id = Identifier<Thing>("019A05C8-3C00-7000-8000-00000000000A")
        #expect(id?.description == "019a05c8-3c00-7000-8000-00000000000a")
        #expect(Identifier<Thing>("019a05c8-3c00-7000-8000-00000000000a") == id)
        #expect(Identifier<Thing>("019a05c8") == nil)
        #expect(Identifier<Thing>("") == nil)
    }

    @Test func `an act gives its own time to its ids and keeps its source for another actor`() {
        let act = Act.testing(ids: .counting())
        let first: Identifier<Thing> = act.newID()
        let second: Identifier<Thing> = act.by(.staff(.testing(3))).newID()
        #expect(first < second)
        #expect(act.by(.staff(.testing(3))).actor.staff == .testing(3))
        #expect(act.actor.staff == nil)
    }
}
