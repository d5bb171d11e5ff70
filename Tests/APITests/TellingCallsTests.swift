import Foundation
import HTTPTypes
import Hummingbird
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import API

@Suite struct `Telling calls` {
    private func path(_ program: Program) async throws -> String {
        let act = Act.testing(tenant: program.tenant)
        return try await program.database.write(in: program.tenant) { tx in
            try setExtension("201", of: Program.lead, by: act, in: tx)
            return "/api/v1/cti/" + (try makePhoneSystem("Switchboard", by: act, in: tx).secret)
        }
    }

    @Test(arguments: Engine.underTest)
    func `JSON and forms tell the same call once`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let path = try await path(program)
            let body: JSONValue = [
                "event": "newCall", "callId": 4711, "direction": "in", "from": "۰۶۳۰۵۵۵۰۱۴۲", "to": "+3612345678",
                "user": ["201"], "queue": "main",
            ]
            let first = try await program.ask(.post, path, body)
            #expect(first.status == 200)
            let form = "event=newCall&callId=4711&direction=in&from=06305550142&to=%2B3612345678&user%5B%5D=201"
            let type = ["Content-Type": "application/x-www-form-urlencoded"]
            let again = try await program.send(.post, path, form, type)
            #expect(again.status == 200 && again.body == first.body)
            #expect(try await program.events("call.rang") == 1)
            let answer = try await program.send(.post, path, "event=answer&callId=4711&answeringNumber=201", type)
            #expect(answer.body == first.body)
            let id = try #require(first.body["call"]?.id(CallID.self))
            let call = try await program.database.read(in: program.tenant) { try CallRecord.find(id, in: $0) }
            #expect(call?.agent == Program.lead && call?.number?.description == "+36305550142")
        }
    }

    @Test func `what is wrong is named, and a stranger is told nothing`() async throws {
        try await Program.with { program in
            let path = try await path(program)
            let wrong = try await program.ask(
                .post, path, ["event": "ring", "direction": "up", "from": .string(String(repeating: "1", count: 300))])
            #expect(wrong.status == 422 && wrong.fields == ["/callId", "/direction", "/event", "/from"])
            #expect(try await program.send(.post, path, "[1]", [:]).status == 400)
            #expect(try await program.send(.post, path, "x", ["Content-Type": "text/plain"]).status == 415)
            let stranger = try await program.ask(.post, "/api/v1/cti/nobody", ["event": "answer", "callId": "1"])
            #expect(stranger.status == 404 && stranger.fields.isEmpty)
            #expect(try await program.ask(.get, path).status == 405)
        }
    }

    @Test func `a system that tells too much is slowed down`() async throws {
        try await Program.with(quota: 2) { program in
            let path = try await path(program)
            var statuses: [Int] = []
            for number in 1...3 {
                let body: JSONValue = ["event": "newCall", "callId": .string("c\(number)")]
                statuses.append(try await program.ask(.post, path, body).status)
            }
            #expect(statuses == [200, 200, 429])
        }
    }
}
