import HTTPTypes
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import API

@Suite struct `Speaking with programs` {
    @Test(arguments: Engine.underTest)
    func `feedback with one Idempotency-Key is recorded once`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let said: JSONValue = ["face": "angry", "comment": "Late again", "email": "emma@example.test"]
            let first = try await program.ask(.post, "/api/v1/feedback", said, once: "k-1")
            let again = try await program.ask(.post, "/api/v1/feedback", said, once: "k-1")
            #expect(first.status == 201 && first.body["id"] != nil && again.body == first.body)
            let other = try await program.ask(.post, "/api/v1/feedback", ["face": "happy"], once: "k-1")
            #expect(other.status == 422 && other.type == "application/problem+json")
            let events = try await program.ask(.get, "/api/v1/events")
            let kinds = events.body["items"]?.elements?.compactMap { $0["kind"]?.text } ?? []
            #expect(kinds.filter { $0 == "feedback.confirmed" }.count == 1)
        }
    }

    @Test func `wrong fields are named by pointers`() async throws {
        try await Program.with { program in
            let wrong = try await program.ask(.post, "/api/v1/feedback", ["face": "furious"])
            #expect(wrong.status == 422 && wrong.type == "application/problem+json")
            #expect(wrong.body["errors"]?.elements?.first?["field"]?.text == "/face")
            let unknown = try await program.ask(.post, "/api/v1/feedback", ["face": "happy", "fase": "happy"])
            #expect(unknown.body["errors"]?.elements?.first?["field"]?.text == "/fase")
            let empty = try await program.ask(.post, "/api/v1/feedback", [:])
            #expect(empty.body["type"]?.text == "urn:aram:problem:feedback-nothing-said")
        }
    }

    @Test func `a key opens what its scopes say and nothing without it`() async throws {
        try await Program.with(scopes: [.feedbackWrite]) { program in
            #expect(try await program.ask(.get, "/api/v1/customers").status == 403)
            #expect(try await program.ask(.get, "/api/v1/customers", key: "aram_wrong").status == 401)
        }
    }

    @Test(arguments: Engine.underTest)
    func `customers are given page by page`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let act = Act.testing(tenant: program.tenant)
            try await program.database.write(in: program.tenant) { tx in
                for name in ["Ádám", "Béla", "Réza رضا"] {
                    _ = try findOrCreateCustomer(NewCustomer(name: name, externalID: name), by: act, in: tx)
                }
            }
            var (names, address): ([String], String?) = ([], "/api/v1/customers?limit=2")
            while let asked = address {
                let page = try await program.ask(.get, asked)
                names += page.body["items"]?.elements?.compactMap { $0["name"]?.text } ?? []
                address = page.body["next"]?.text.map { "/api/v1/customers?limit=2&after=\($0)" }
            }
            #expect(Set(names) == ["Ádám", "Béla", "Réza رضا"] && names.count == 3)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a reply goes out once and a note stays inside`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let id = try await program.openCase()
            let reply: JSONValue = ["body": "It arrives tomorrow."]
            let first = try await program.ask(.post, "/api/v1/cases/\(id)/replies", reply, once: "r-1")
            let again = try await program.ask(.post, "/api/v1/cases/\(id)/replies", reply, once: "r-1")
            #expect(first.status == 201 && first.body == again.body)
            #expect(try await program.ask(.post, "/api/v1/cases/\(id)/notes", ["body": "Called depot"]).status == 201)
            let item = try await program.ask(.get, "/api/v1/cases/\(id)")
            #expect(item.status == 200 && item.tag != nil && item.body["subject"]?.text == "Late")
            let posted = try await program.database.read(in: program.tenant) { snapshot in
                try snapshot.count(
                    "SELECT COUNT(*) AS n FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(replyMailKind)")
            }
            #expect(posted == 1)
            let missing = try await program.ask(.get, "/api/v1/cases/\(CaseID.testing(9))")
            #expect(missing.status == 404 && missing.type == "application/problem+json")
        }
    }

    @Test func `the document describes every address`() async throws {
        try await Program.with { program in
            let document = try await program.ask(.get, "/api/v1/openapi.json")
            #expect(document.status == 200 && document.body["openapi"]?.text == "3.1.0")
            for route in apiRoutes {
                let path = document.body["paths"]?["/api/v1" + route.path]
                #expect(path?[route.method.rawValue.lowercased()]?["operationId"]?.text == route.name)
            }
        }
    }
}
