import Foundation
import Listening
import People
import Primitives
import Statistics
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Measuring moments of truth` {
    private func figures(_ shop: Shop, _ moment: Moment) async throws -> MomentFigures {
        try await shop.read { snapshot in
            let day = LocalDay(.testing, in: Zones.budapest)
            let target = try MomentTargets.all(in: snapshot)[moment] ?? moment.usualTarget
            return MomentFigures(try MomentRecord.waits(moment, since: day, in: snapshot), target: target)
        }
    }

    @Test(arguments: Engine.underTest)
    func `every answered call counts once with its wait`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            for number in 1...20 {
                let system: PhoneSystemID = .testing(70)
                for (event, seconds) in [(CallEvent.newCall, 0), (.answer, number), (.answer, number + 9)] {
                    let act = Act.testing(tenant: shop.tenant, at: .testing + .seconds(seconds))
                    let push = CallPush(event, reference: "c\(number)", direction: .incoming, from: "+36305550142")
                    try await shop.database.write(in: shop.tenant) { tx in
                        _ = try hearCall(push, of: system, by: act, in: tx)
                    }
                }
            }
            #expect(try await momentSubscription.catchUp(shop.tenant, in: shop.database) > 0)
            try await momentSubscription.catchUp(shop.tenant, in: shop.database)
            let found = try await figures(shop, .ring)
            #expect(found.count == 20)
            let median = try #require(found.median?.milliseconds)
            #expect(abs(median - 10_000) <= 100)
            let nine = try #require(found.nineOfTen?.milliseconds)
            #expect(abs(nine - 18_000) <= 180)
            #expect(found.share == 0.25)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a visitor is greeted once, and who left measures nothing`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let (first, second) = try await shop.write { act, tx in
                (try DeskVisits.arrive(by: act, in: tx), try DeskVisits.arrive(by: act, in: tx))
            }
            try await shop.write(at: 1) { act, tx in try DeskVisits.greet(first, by: act, in: tx) }
            try await shop.write(at: 2) { act, tx in try DeskVisits.leave(second, by: act, in: tx) }
            await #expect(throws: TelephonyRefusal.unknown) {
                try await shop.write(at: 3) { act, tx in try DeskVisits.greet(first, by: act, in: tx) }
            }
            let waiting = try await shop.read { try DeskVisits.waiting(at: .testing + .minutes(3), in: $0) }
            #expect(waiting.isEmpty)
            try await momentSubscription.catchUp(shop.tenant, in: shop.database)
            let found = try await figures(shop, .desk)
            #expect(found.count == 1 && found.nineOfTen == nil && found.share == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a form waits for the first line of a person, a mail does not count`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.customer("Emma", "emma@example.com")
            let form = try await shop.openCase(of: customer) { $0.words.channel = .form }
            let mail = try await shop.openCase(of: customer)
            for id in [form, mail] {
                try await shop.write(at: 30) { act, tx in
                    try recordCall(Contact("We talked.", .toCustomer), in: id, by: act, in: tx)
                }
                try await shop.write(at: 40) { act, tx in
                    try recordCall(Contact("We talked again.", .toCustomer), in: id, by: act, in: tx)
                }
            }
            try await momentSubscription.catchUp(shop.tenant, in: shop.database)
            let found = try await figures(shop, .form)
            #expect(found.count == 1 && found.share == 1)
            let median = try #require(found.median?.milliseconds)
            #expect(abs(median - 1_800_000) <= 18_000)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a brand sets its own targets`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            #expect(try await shop.read { try MomentTargets.all(in: $0) }[.ring] == .seconds(5))
            try await shop.write { act, tx in
                try MomentTargets.set([.ring: .seconds(12), .desk: .seconds(40)], by: act, in: tx)
            }
            let set = try await shop.read { try MomentTargets.all(in: $0) }
            #expect(set == [.ring: .seconds(12), .desk: .seconds(40), .form: .hours(1)])
        }
    }

    @Test(
        arguments: [
            ([], nil), ([4000.0], 1.0), ([5000], 1), ([6000], 0), ([1000, 5000, 9000, 20_000], 0.5),
        ] as [([Double], Double?)])
    func `the share within the target is counted`(waits: [Double], share: Double?) throws {
        var sketch = try DDSketch()
        for wait in waits { try sketch.add(wait) }
        #expect(MomentFigures(sketch, target: .seconds(5)).share == share)
    }
}
