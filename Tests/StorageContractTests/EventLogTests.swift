import Crypto
import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Writing the event log` {
    @Test(arguments: Engine.underTest)
    func `many writers on several tenants leave gapless numbers and intact chains`(engine: Engine) async throws {
        let tenants = (1...4).map { TenantID.testing($0) }
        try await withDatabase(engine) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    let tenant = tenants[number % 4]
                    group.addTask {
                        do {
                            try await database.write(in: tenant) { tx in
                                tx.append(event("sample.added", number: Int64(number), tenant: tenant))
                                tx.append(event("sample.checked", number: Int64(number), tenant: tenant))
                                if number % 10 == 3 { throw Refusal() }
                            }
                        } catch is Refusal {}
                    }
                }
                try await group.waitForAll()
            }
            // Every tenth body is refused: 20 bodies, all of the second and fourth tenant.
            for (tenant, bodies) in zip(tenants, [50, 40, 50, 40]) {
                let log = try await database.read(in: tenant) { try EventLog.events(after: 0, limit: 1000, in: $0) }
                #expect(log.map(\.sequence) == Array(1...(bodies * 2)))
                // Two events of one body stand side by side.
                for pair in stride(from: 0, to: log.count, by: 2) {
                    #expect(log[pair].event.facts == log[pair + 1].event.facts)
                    #expect([log[pair].event.kind, log[pair + 1].event.kind] == ["sample.added", "sample.checked"])
                }
                #expect(try await EventLog.verify(tenant, in: database) == .intact(events: bodies * 2))
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `an event is read as it was written, with all its parts`(engine: Engine) async throws {
        let (staff, customer, key) = (StaffID.testing(7), UUID(), UUID())
        let actors: [Primitives.Actor] = [.staff(staff), .customer(customer), .apiKey(key), .system]
        let facts: JSONValue = [
            "text": "She said \"no\"\n\u{0}\u{1F600} نیم‌فاصله", "whole": 3, "list": [true, nil, -1],
            "fraction": .double(0.1), "large": .double(1e20), "round": .double(2), "tiny": .double(1.5e-7),
        ]
        try await withDatabase(engine) { database in
            for actor in actors {
                try await database.write(in: alpha) { tx in
                    let act = Act.testing(actor: actor)
                    let subject: SampleID = act.newID()
                    tx.append(
                        Event(
                            "case.opened", subject: subject.uuid, caseID: key, customerID: customer, facts: facts,
                            act: act))
                }
            }
            let log = try await database.read(in: alpha) { try EventLog.events(ofCase: key, limit: 10, in: $0) }
            #expect(log.map(\.event.actor) == actors)
            #expect(log.allSatisfy { $0.event.facts.canonical == facts.canonical })
            #expect(log.allSatisfy { $0.event.customerID == customer && $0.event.at == .testing })
            #expect(log.allSatisfy { $0.hash.count == 32 })
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 4))
        }
    }

    @Test(arguments: Engine.underTest)
    func `the hash of an event is that of its canonical JSON behind the hash before`(engine: Engine) async throws {
        let caseID = UUID()
        let act = Act.testing(tenant: alpha, actor: .system)
        let subject: SampleID = act.newID()
        let event = Event(
            "case.opened", subject: subject.uuid, caseID: caseID, facts: ["b": 1, "a": "é \"q\""], act: act)
        try await withDatabase(engine) { database in
            try await database.write(in: alpha) { $0.append(event) }
            let logged = try await database.read(in: alpha) { try EventLog.events(after: 0, limit: 1, in: $0) }
            let entry: JSONValue = [
                "tenant": .id(alpha), "seq": 1, "kind": "case.opened", "subject": .string(subject.uuid.uuidString),
                "case": .string(caseID.uuidString), "customer": nil, "actor_kind": "system", "actor": nil,
                "at": .int(event.at.milliseconds), "facts": ["a": "é \"q\"", "b": 1],
            ]
            #expect(logged.first?.hash == Array(SHA256.hash(data: Data(entry.canonical.utf8))))
            let headlines = try await database.read(in: alpha) { try EventLog.headlines(after: 0, limit: 9, in: $0) }
            #expect(headlines.map(\.caseID) == [caseID] && headlines.map(\.kind) == ["case.opened"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `events of one commit are all there, however many`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write(in: alpha) { tx in
                for number in 0..<77 { tx.append(event(number: Int64(number))) }
            }
            let log = try await database.read(in: alpha) { try EventLog.events(after: 0, limit: 100, in: $0) }
            #expect(log.map(\.sequence) == Array(1...77))
            #expect(log.compactMap { $0.event.facts["number"]?.integer } == Array(0..<77))
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 77))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a chain verifies while writers go on`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            async let writing: Void = {
                for number in 0..<60 {
                    try await database.write(in: alpha) { $0.append(event(number: Int64(number))) }
                }
            }()
            for _ in 0..<10 {
                let verdict = try await EventLog.verify(alpha, in: database)
                guard case .intact = verdict else {
                    Issue.record("a living chain was called \(verdict)")
                    break
                }
            }
            try await writing
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 60))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a log longer than a page of the walk verifies`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write(in: alpha) { tx in for _ in 0..<2000 { tx.append(event()) } }
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 2000))
            try await database.write(in: alpha) { $0.append(event()) }
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 2001))
        }
    }

    @Test(arguments: Engine.underTest)
    func `every tenant with events is listed with the number of its last`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 0))
            try await database.write(in: alpha) { $0.append(event()) }
            try await database.write(in: beta) { tx in for _ in 0..<3 { tx.append(event(tenant: beta)) } }
            let listed = try await database.tenantsWithEvents()
            #expect(listed.map(\.tenant) == [alpha, beta])
            #expect(listed.map(\.head) == [1, 3])
        }
    }

    @Test(arguments: Engine.underTest)
    func `the bell rings for tenants with new events only`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: [samples]) { database in
            var rings = database.bell.rings().makeAsyncIterator()
            try await database.write(in: alpha) { try $0.addSample(1) }
            try await database.write(in: beta) { $0.append(event(tenant: beta)) }
            #expect(await rings.next() == beta)
        }
    }
}
