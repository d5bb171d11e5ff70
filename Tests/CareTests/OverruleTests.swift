import Care
import Handling
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `The overruled log` {
    @Test(arguments: Engine.underTest)
    func `a colleague who opens somebody's closed case again is noticed, the closer is not`(engine: Engine) async throws
    {
        try await Desk.open(engine) { desk in
            let id = try await desk.take(.normal, by: desk.anna)
            try await desk.close(id, by: desk.anna)
            try await desk.write(by: desk.anna) { try reopenCase(id, because: .staff, by: $0, in: $1) }
            try await desk.hear()
            let none = try await desk.read { try overruleLog(in: $0) }
            #expect(none.isEmpty)
            try await desk.close(id, by: desk.anna)
            try await desk.write(by: desk.lead) { try reopenCase(id, because: .staff, by: $0, in: $1) }
            try await desk.hear()
            let log = try await desk.read { try overruleLog(in: $0) }
            #expect(log.map(\.agent) == [desk.anna])
            #expect(log.map(\.by) == [desk.lead])
            #expect(log.map(\.kind) == [.reopened])
        }
    }

    @Test(arguments: Engine.underTest) func `a written line says why and is read by page`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let id = try await desk.take(.normal, by: desk.anna)
            await #expect(throws: OverruleRefusal.reasonMissing) {
                try await desk.write {
                    try logOverrule(.decisionChanged, of: desk.anna, on: id, reason: " ", by: $0, in: $1)
                }
            }
            await #expect(throws: OverruleRefusal.ownDecision) {
                try await desk.write {
                    try logOverrule(.decisionChanged, of: desk.lead, on: id, reason: "x", by: $0, in: $1)
                }
            }
            for agent in [desk.anna, desk.bela, desk.anna] {
                desk.clock.advance(by: .minutes(1))
                try await desk.write {
                    try logOverrule(.approvedBeyond, of: agent, on: id, reason: "Fair", by: $0, in: $1)
                }
            }
            let first = try await desk.read { try overruleLog(limit: 2, in: $0) }
            #expect(first.map(\.agent) == [desk.anna, desk.bela])
            let last = first.last
            #expect(try await desk.read { try overruleLog(after: last, in: $0) }.map(\.agent) == [desk.anna])
            #expect(try await desk.read { try overruleLog(of: desk.bela, in: $0) }.count == 1)
        }
    }
}
