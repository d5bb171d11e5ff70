import Foundation
import HTTPTypes
import Handling
import Hummingbird
import Offers
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import API

@Suite struct `Refusing programs` {
    @Test func `every wrong field is named at once by its pointer`() async throws {
        try await Program.with { program in
            let wrong = try await program.ask(
                .post, "/api/v1/feedback",
                ["face": "furious", "email": "nobody", "fase": "happy", "comment": "\u{200B}"])
            #expect(wrong.status == 422 && wrong.type == "application/problem+json")
            #expect(wrong.fields == ["/comment", "/email", "/face", "/fase"])
            let empty = try await program.ask(.post, "/api/v1/feedback", [:])
            #expect(empty.fields == ["/callback_phone", "/comment", "/face"])
            let list = try await program.ask(.get, "/api/v1/customers?limit=101&page=2&limit=1")
            #expect(list.status == 422 && list.fields == ["limit", "page"])
            let part: JSONValue = ["remedy": "x", "amount_minor": -1]
            let id = try await program.openCase()
            let offer = try await program.ask(
                .post, "/api/v1/cases/\(id)/offers", ["message": "Sorry", "parts": .array([part])])
            #expect(offer.fields == ["/parts/0/amount_minor", "/parts/0/remedy"])
        }
    }

    @Test(arguments: [
        ("en", "This field is needed."), ("hu", "Ezt a mezőt ki kell tölteni."), ("fa", "این فیلد لازم است."),
    ])
    func `a problem speaks the language of Accept-Language`(language: String, words: String) async throws {
        try await Program.with { program in
            let answer = try await program.ask(.put, "/api/v1/customers", [:], ["Accept-Language": language])
            #expect(answer.body["errors"]?.elements?.first?["detail"]?.text == words)
            #expect(answer.headers[.contentLanguage] == language)
        }
    }

    @Test func `a key opens what its scopes say and nothing opens without one`() async throws {
        try await Program.with(scopes: [.feedbackWrite]) { program in
            #expect(try await program.ask(.get, "/api/v1/customers").status == 403)
            #expect(try await program.ask(.post, "/api/v1/feedback", ["face": "happy"]).status == 201)
            let stranger = try await program.ask(.get, "/api/v1/customers", key: "aram_wrong")
            #expect(stranger.status == 401 && stranger.headers[.wwwAuthenticate] == "Bearer")
        }
    }

    @Test(arguments: Engine.underTest)
    func `a revoked key opens nothing`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            #expect(try await program.ask(.get, "/api/v1/cases").status == 200)
            try await program.database.write(in: program.tenant) { tx in
                for key in try ApiKeyRecord.all(in: tx) { try revokeApiKey(key.id, by: .testing(), in: tx) }
            }
            #expect(try await program.ask(.get, "/api/v1/cases").status == 401)
        }
    }

    @Test func `bodies that are no JSON or too large are refused`() async throws {
        try await Program.with { program in
            #expect(try await program.send(.post, "/api/v1/feedback", "{\"face\":").status == 400)
            let form = try await program.send(
                .post, "/api/v1/feedback", "face=happy", ["Content-Type": "application/x-www-form-urlencoded"])
            #expect(form.status == 415 && form.type == "application/problem+json")
            let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
            #expect(try await program.send(.post, "/api/v1/feedback", deep).status == 400)
            let large = String(repeating: " ", count: Limits.requestBodyBytes + 1)
            #expect(try await program.send(.post, "/api/v1/feedback", large).status == 413)
            let method = try await program.ask(.delete, "/api/v1/customers")
            #expect(method.status == 405 && method.headers[.allow] == "GET, POST, PUT")
        }
    }

    @Test func `more requests than the minute holds wait for the next one`() async throws {
        try await Program.with(quota: 2) { program in
            let first = try await program.ask(.get, "/api/v1/cases")
            #expect(first.headers[named: "RateLimit"] == "\"minute\";r=1;t=60")
            #expect(first.headers[named: "RateLimit-Policy"] == "\"minute\";q=2;w=60")
            program.clock.advance(by: .seconds(20))
            #expect(try await program.ask(.get, "/api/v1/cases").status == 200)
            let third = try await program.ask(.get, "/api/v1/cases")
            #expect(
                third.status == 429 && third.headers[.retryAfter] == "40" && third.type == "application/problem+json")
            program.clock.advance(by: .seconds(40))
            #expect(try await program.ask(.get, "/api/v1/cases").status == 200)
        }
    }

    @Test(arguments: Engine.underTest)
    func `another brand's ids lead nowhere and change nothing`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let other = TenantID.testing(2)
            try await Program.settle(other, slug: "other", in: program.database)
            let theirs = try await program.openCase(in: other)
            let (customer, remedy) = try await program.database.read(in: other) { snapshot in
                (try CaseRecord.require(theirs, in: snapshot).customer, try RemedyRecord.all(in: snapshot)[0].id)
            }
            let before = try await program.database.read(in: other) { try EventLog.head(in: $0) }
            for route in apiRoutes where route.path.contains("{id}") {
                for id in [theirs.uuid, customer.uuid, remedy.uuid] {
                    let path = "/api/v1" + route.path.replacing("{id}", with: id.uuidString.lowercased())
                    let body = route.body.map { $0.sample(naming: customer.uuid) }
                    #expect(try await program.ask(route.method, path, body).status == 404, "\(route.name)")
                }
            }
            for route in apiRoutes {
                guard let body = route.body, body.fields.contains(where: { $0.name == "customer" }) else { continue }
                let answer = try await program.ask(
                    route.method, "/api/v1" + route.path, body.sample(naming: customer.uuid))
                #expect(answer.status == 404 && answer.fields == ["/customer"], "\(route.name)")
            }
            #expect(try await program.database.read(in: other) { try EventLog.head(in: $0) } == before)
        }
    }
}
