import HTTPTypes
import Handling
import Listening
import Offers
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import API

@Suite struct `Working by program` {
    @Test(arguments: Engine.underTest)
    func `feedback with one Idempotency-Key is recorded once`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let said: JSONValue = ["face": "angry", "comment": "Late again", "email": "emma@example.test"]
            let first = try await program.ask(.post, "/api/v1/feedback", said, once: "k-1")
            let again = try await program.ask(.post, "/api/v1/feedback", said, once: "k-1")
            #expect(first.status == 201 && first.body["id"] != nil)
            #expect(again.status == 201 && again.body == first.body)
            let other = try await program.ask(.post, "/api/v1/feedback", ["face": "happy"], once: "k-1")
            #expect(other.status == 422 && other.body["type"]?.text == "urn:aram:problem:idempotency-key-reused")
            #expect(try await program.events("feedback.confirmed") == 1)
            program.clock.advance(by: .days(8))
            #expect(try await program.ask(.post, "/api/v1/feedback", ["face": "happy"], once: "k-2").status == 201)
            #expect(try await program.ask(.post, "/api/v1/feedback", ["face": "happy"], once: "k-1").status == 201)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a wish to be called and the time of receipt are kept`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let answer = try await program.ask(
                .post, "/api/v1/feedback",
                [
                    "callback_phone": "+36301234567", "callback_window": "soon", "customer_external_id": "K-7",
                    "received_at": "2999-01-01T00:00:00Z", "external_id": "F-1", "touchpoint": "delivery",
                ])
            let id: FeedbackID? = answer.body["id"]?.id()
            let kept = try await program.database.read(in: program.tenant) { snapshot in
                try id.flatMap { try FeedbackRecord.find($0, in: snapshot) }
            }
            #expect(kept?.callback?.phone == "+36301234567" && kept?.firstAt == .testing && kept?.channel == .api)
            let known = try await program.ask(.get, "/api/v1/customers?external_id=K-7")
            #expect(known.body["items"]?.elements?.first?["id"]?.text == kept?.customer?.description)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a customer is written down once and brought up to date`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let new: JSONValue = ["external_id": "K-1", "name": "Ádám", "email": "adam@example.test", "city": "Pécs"]
            let made = try await program.ask(.post, "/api/v1/customers", new)
            #expect(made.status == 201 && made.headers[.eTag] != nil && made.body["city"]?.text == "Pécs")
            let twice = try await program.ask(.post, "/api/v1/customers", new)
            #expect(twice.status == 409 && twice.fields == ["/email", "/external_id"])
            let changed = try await program.ask(
                .put, "/api/v1/customers", ["external_id": "K-1", "email": "a@example.test", "consent_email": false])
            #expect(changed.status == 200 && changed.body["id"] == made.body["id"])
            #expect(changed.body["name"]?.text == "Ádám" && changed.body["email"]?.text == "a@example.test")
            #expect(changed.body["consent_email"]?.truth == false)
            let bare = try await program.ask(.put, "/api/v1/customers", ["external_id": "K-9", "is_key_account": true])
            #expect(bare.status == 200 && bare.body["is_key_account"]?.truth == true)
            let count = try await program.events("customer.changed")
            _ = try await program.ask(.put, "/api/v1/customers", ["external_id": "K-1", "name": "Ádám"])
            #expect(try await program.events("customer.changed") == count)
            let second = try await program.ask(.put, "/api/v1/customers", ["external_id": "K-2", "name": "Béla"])
            #expect(second.status == 200 && second.body["id"] != made.body["id"])
            let taken = try await program.ask(
                .put, "/api/v1/customers", ["external_id": "K-2", "email": "a@example.test"])
            #expect(taken.status == 409)
        }
    }

    @Test(arguments: Engine.underTest)
    func `orders add up for the customer`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let order: JSONValue = [
                "number": "87001", "item": "fridge", "amount_minor": 49900, "placed_at": "2025-10-01T10:00:00Z",
                "customer_external_id": "K-1", "name": "Ádám",
            ]
            let made = try await program.ask(.post, "/api/v1/orders", order)
            #expect(made.status == 201)
            #expect(try await program.ask(.post, "/api/v1/orders", order).body == made.body)
            let customer = made.body["customer"]?.text ?? ""
            let shown = try await program.ask(.get, "/api/v1/customers/\(customer)")
            #expect(shown.body["order_count"]?.integer == 1 && shown.body["value_minor"]?.integer == 49900)
            let orders = try await program.ask(.get, "/api/v1/customers/\(customer)/orders")
            #expect(orders.body["items"]?.elements?.first?["number"]?.text == "87001")
            var stolen = order
            if case .object(var members) = order {
                members["customer_external_id"] = "K-2"
                stolen = .object(members)
            }
            #expect(try await program.ask(.post, "/api/v1/orders", stolen).fields == ["/number"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a reply goes out once and a note stays inside`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let opened = try await program.ask(
                .post, "/api/v1/cases",
                [
                    "body": "You are useless, where is my fridge?!", "email": "emma@example.test",
                    "touchpoint": "delivery",
                ])
            #expect(opened.status == 201 && opened.body["number"]?.integer == 1)
            let id = opened.body["id"]?.text ?? ""
            let reply: JSONValue = [
                "body": "It arrives tomorrow.", "awaits_customer": true, "author_email": "lili@example.test",
            ]
            let first = try await program.ask(.post, "/api/v1/cases/\(id)/replies", reply, once: "r-1")
            let again = try await program.ask(.post, "/api/v1/cases/\(id)/replies", reply, once: "r-1")
            #expect(first.status == 201 && first.body == again.body)
            #expect(try await program.ask(.post, "/api/v1/cases/\(id)/notes", ["body": "Called depot"]).status == 201)
            let stranger = try await program.ask(
                .post, "/api/v1/cases/\(id)/notes", ["body": "Hi", "author_email": "nobody@example.test"])
            #expect(stranger.status == 404 && stranger.fields == ["/author_email"])
            #expect(try await program.events("key.acted") == 1)
            let waiting = try await program.ask(.get, "/api/v1/cases?view=waiting")
            #expect(waiting.body["items"]?.elements?.first?["id"]?.text == id)
            let entries = try await program.walk("/api/v1/cases/\(id)/entries?limit=1")
            #expect(Set(entries.items.compactMap { $0["kind"]?.text }) == ["message", "reply", "note"])
            #expect(entries.pages == 3)
            let posted = try await program.database.read(in: program.tenant) { snapshot in
                try snapshot.count(
                    "SELECT COUNT(*) AS n FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(replyMailKind)")
            }
            #expect(posted == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `an offer counts for the person who made the key`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let id = try await program.openCase()
            let remedies = try await program.ask(.get, "/api/v1/remedies")
            let refund = remedies.body["items"]?.elements?.first { $0["kind"]?.text == "refund" }
            let parts: JSONValue = [["remedy": refund?["id"] ?? .null, "amount_minor": 2500]]
            let made = try await program.ask(
                .post, "/api/v1/cases/\(id)/offers", ["message": "We are sorry.", "parts": parts])
            #expect(
                made.status == 201 && made.body["state"]?.text == "ready" && made.body["total_minor"]?.integer == 2500)
            let offer = made.body["id"]?.text ?? ""
            let sent = try await program.ask(.post, "/api/v1/offers/\(offer)/sending")
            #expect(sent.status == 200 && sent.body["state"]?.text == "sent")
            let another = try await program.ask(
                .post, "/api/v1/cases/\(id)/offers", ["message": "Again.", "parts": parts])
            #expect(another.status == 409)
            let list = try await program.ask(.get, "/api/v1/cases/\(id)/offers")
            #expect(list.body["items"]?.elements?.count == 1)
            #expect(try await program.events("key.acted") == 2)
            let kept = try await program.database.read(in: program.tenant) { snapshot in
                try (made.body["id"]?.id()).flatMap { try OfferRecord.find($0, in: snapshot) }
            }
            #expect(kept?.madeBy == Program.lead)
            try await program.database.write(in: program.tenant) { tx in
                try tx.run("UPDATE memberships SET is_active = 0 WHERE tenant_id = \(tx.tenant)")
            }
            let left = try await program.ask(.post, "/api/v1/offers/\(offer)/sending")
            #expect(left.status == 403 && left.body["type"]?.text == "urn:aram:problem:offers-not-allowed")
        }
    }

    @Test(arguments: Engine.underTest)
    func `lists are walked along the Link header without gaps`(engine: Engine) async throws {
        try await Program.with(engine) { program in
            let names = ["Ádám", "Béla", "Réza رضا", "سارا", "Zoë"]
            for name in names {
                _ = try await program.ask(
                    .put, "/api/v1/customers", ["external_id": .string(name), "name": .string(name)])
            }
            let customers = try await program.walk("/api/v1/customers?limit=2")
            #expect(Set(customers.items.compactMap { $0["name"]?.text }) == Set(names))
            #expect(customers.items.count == 5 && customers.pages == 3)
            for name in ["anna", "bea", "cili"] { _ = try await program.openCase(of: name) }
            let cases = try await program.walk("/api/v1/cases?limit=1&view=unassigned")
            #expect(Set(cases.items.compactMap { $0["number"]?.integer }) == [1, 2, 3] && cases.pages == 3)
            let events = try await program.walk("/api/v1/events?limit=3")
            let numbers = events.items.compactMap { $0["sequence"]?.integer }
            #expect(numbers == Array(1...Int64(numbers.count)))
        }
    }
}
