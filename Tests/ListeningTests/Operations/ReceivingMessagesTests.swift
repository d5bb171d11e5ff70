import Listening
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Receiving messages` {
    private func message(_ digest: UInt8) -> ArrivedMessage {
        ArrivedMessage(
            bytes: Array("Subject: x\r\n\r\n\0y".utf8), digest: [UInt8](repeating: digest, count: 32),
            envelopeFrom: "emma@example.com", envelopeTo: "care@northwind.example")
    }

    @Test(arguments: Engine.underTest) func `bytes are kept as they came before anybody reads them`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act()
            let arrived = message(1)
            let id = try await world.write { try receiveRawMessage(arrived, by: act, in: $0) }
            #expect(try await world.read { try RawMessageRecord.bytes(id, in: $0) } == arrived.bytes)
            #expect(try await world.read { try RawMessageRecord.find(id, in: $0) }?.state == .received)
            #expect(try await world.outbox("message.take") == [act.at])
            #expect(try await world.events(of: "message.received").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `the same message delivered again is the same message`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act()
            let (one, other) = (message(1), message(2))
            let ids = try await world.write { tx in
                try [one, one, other].map { try receiveRawMessage($0, by: act, in: tx) }
            }
            #expect(ids[0] == ids[1])
            #expect(ids[0] != ids[2])
            #expect(try await world.outbox("message.take").count == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `two brands may get the same message`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let (mine, theirs) = (world.act(), Act.testing(tenant: World.otherTenant))
            let arrived = message(1)
            let first = try await world.write { try receiveRawMessage(arrived, by: mine, in: $0) }
            let second = try await world.database.write(in: World.otherTenant) {
                try receiveRawMessage(arrived, by: theirs, in: $0)
            }
            #expect(first != second)
            #expect(try await world.read { try RawMessageRecord.find(second, in: $0) } == nil)
        }
    }
}
