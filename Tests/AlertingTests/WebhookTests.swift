import Foundation
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import Webhooks

@testable import Alerting

@Suite struct `Telling other programs` {
    private let secret = InstallSecret.temporary()

    private func add(
        _ desk: Desk, _ url: String, kinds: Set<WebhookKind> = [.alertRaised]
    ) async throws -> (id: WebhookID, secret: WebhookSecret) {
        let key = secret
        return try await desk.write { act, tx in
            try addWebhook(WebhookDraft(name: "Ticket system", url: url, kinds: kinds), sealedBy: key, by: act, in: tx)
        }
    }

    /// Hears the log for webhooks and makes every call that is due.
    private func send(_ desk: Desk) async throws {
        let subscription = webhookSubscription(clock: desk.clock.clock)
        while try await subscription.catchUp(desk.tenant, in: desk.database) > 0 {}
        let webhooks = CurlWebhooks(policy: .testing, threads: 2)
        let loop = OutboxLoop(
            database: desk.database,
            workers: [
                webhookWorker(
                    database: desk.database, transport: webhooks.transport, secret: secret,
                    baseAddress: "https://desk.example", clock: desk.clock.clock),
                OutboxWorker("alert.mail", "mail.acknowledgement", "webhook.off") { _ in .done },
                alertClimbWorker(database: desk.database, clock: desk.clock.clock),
            ], clock: desk.clock.clock)
        while try await loop.runDue() > 0 {}
        await webhooks.stop()
    }

    private func deliveries(_ desk: Desk, _ id: WebhookID) async throws -> [WebhookDelivery] {
        try await desk.database.read(in: desk.tenant) { try DeliveryRecord.page(of: id, after: nil, in: $0).rows }
    }

    private func target(_ desk: Desk, _ id: WebhookID) async throws -> WebhookEndpoint {
        try #require(try await desk.database.read(in: desk.tenant) { try WebhookRecord.find(id, in: $0) })
    }

    @Test(arguments: Engine.underTest) func `an alert arrives signed, with ids and without words`(engine: Engine)
        async throws
    {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                let target = try await add(desk, url)
                try await desk.feedback(.angry, "Nobody came and nobody called.", from: "emma@customer.example")
                try await send(desk)
                let call = try #require(receiver.calls.first)
                #expect(receiver.calls.count == 1)
                try WebhookSignature.verify(
                    headers: call.headers, body: call.body, secrets: [target.secret], now: desk.clock.now)
                let json = try JSONValue(parsing: call.body)
                #expect(json["type"]?.text == "alert.raised")
                #expect(json["data"]?["facts"]?["face"]?.text == "angry")
                #expect(json["data"]?["link"]?.text?.hasPrefix("https://desk.example/cases/") == true)
                let words = String(decoding: call.body, as: UTF8.self)
                #expect(!words.contains("Nobody") && !words.contains("emma"))
                #expect(try await deliveries(desk, target.id).map(\.state) == [.delivered])
                #expect(try await deliveries(desk, target.id).first?.status == 204)
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a rule without the webhook tells none, and no target hears what was before it`(engine: Engine) async throws {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                try await desk.feedback(.angry, from: "before@customer.example")
                desk.clock.advance(by: .minutes(1))
                _ = try await add(desk, url)
                try await desk.write { act, tx in
                    var rule = try RuleRecord.all(in: tx)[0]
                    rule.effects.notices = [.live]
                    try saveRule(rule, isNew: false, by: act, in: tx)
                }
                try await desk.feedback(.angry, from: "after@customer.example")
                try await send(desk)
                #expect(receiver.calls.isEmpty)
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a failed call comes again with the same id and body after growing pauses`(
        engine: Engine
    ) async throws {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                let target = try await add(desk, url)
                receiver.answer(500)
                try await desk.feedback(.angry, from: "emma@customer.example")
                try await send(desk)
                #expect(try await deliveries(desk, target.id).first?.status == 500)
                #expect(try await self.target(desk, target.id).failures == 1)
                desk.clock.advance(by: .seconds(10))
                try await send(desk)
                receiver.answer(204)
                desk.clock.advance(by: .seconds(100))
                try await send(desk)
                #expect(receiver.calls.count == 2)
                desk.clock.advance(by: .seconds(300))
                try await send(desk)
                #expect(receiver.calls.count == 3)
                #expect(Set(receiver.calls.map { $0.header("webhook-id") }).count == 1)
                #expect(Set(receiver.calls.map(\.body)).count == 1)
                let delivery = try #require(try await deliveries(desk, target.id).first)
                #expect(delivery.state == .delivered && delivery.attempts == 3)
                #expect(try await self.target(desk, target.id).failures == 0)
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a target that fails for days is switched off, and the administrators are told`(engine: Engine) async throws {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                try await desk.write { act, tx in
                    try tx.run(
                        "UPDATE memberships SET roles = 'administrator' WHERE tenant_id = \(act.tenant) AND staff_id = \(desk.lead)"
                    )
                }
                let target = try await add(desk, url)
                receiver.answer(503)
                try await desk.feedback(.angry, from: "emma@customer.example")
                try await send(desk)
                for _ in 0..<12 {
                    desk.clock.advance(by: .hours(30))
                    try await send(desk)
                }
                #expect(try await self.target(desk, target.id).off == .failing)
                #expect(try await deliveries(desk, target.id).first?.state == .failed)
                #expect(try await desk.kinds("webhook.turned_off").count == 1)
                let console = Console(desk)
                #expect(try await console.get("/settings/webhooks").text.contains("no good answer for three days"))
                #expect(try await console.get("/settings/outbox").text.contains("answer 503"))
                #expect(try await console.post("/settings/webhooks/\(target.id)/test").status == 409)
                receiver.answer(204)
                #expect(
                    try await console.post("/settings/webhooks/\(target.id)/switch", [("active", "on")]).status == 303)
                let delivery = try #require(try await deliveries(desk, target.id).first?.id)
                let path = "/settings/webhooks/\(target.id)/deliveries/\(delivery)/sending"
                #expect(try await console.post(path).status == 303)
                try await send(desk)
                #expect(try await deliveries(desk, target.id).first?.state == .delivered)
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a target that is gone is called no more`(engine: Engine) async throws {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                let target = try await add(desk, url)
                receiver.answer(410)
                try await desk.feedback(.angry, from: "emma@customer.example")
                try await send(desk)
                #expect(try await self.target(desk, target.id).off == .gone)
                try await desk.feedback(.angry, from: "bob@customer.example")
                try await send(desk)
                #expect(receiver.calls.count == 1)
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `while a secret changes, a call fits both, and a day later only the new one`(engine: Engine) async throws {
        try await Receiver.open { receiver, url in
            try await Desk.open(engine) { desk in
                let (id, old) = try await add(desk, url)
                let key = secret
                let new = try await desk.write { act, tx in try rotateWebhook(id, sealedBy: key, by: act, in: tx) }
                try await desk.write { act, tx in try testWebhook(id, by: act, in: tx) }
                try await send(desk)
                let first = try #require(receiver.calls.last)
                for secret in [old, new] {
                    try WebhookSignature.verify(
                        headers: first.headers, body: first.body, secrets: [secret], now: desk.clock.now)
                }
                desk.clock.advance(by: .hours(25))
                try await desk.write { act, tx in try testWebhook(id, by: act, in: tx) }
                try await send(desk)
                let second = try #require(receiver.calls.last)
                #expect(throws: WebhookSignature.Refusal.wrongSignature) {
                    try WebhookSignature.verify(
                        headers: second.headers, body: second.body, secrets: [old], now: desk.clock.now)
                }
                #expect(try JSONValue(parsing: second.body)["type"]?.text == "webhook.test")
            }
        }
    }

    @Test(arguments: Engine.underTest) func `the page shows a secret once and refuses private networks`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let console = Console(desk)
            let fields = [
                ("name", "Desk"), ("url", "https://hooks.example/in"), ("kind", "alert.raised"),
                ("kind", "case.closed"),
            ]
            let made = try await console.post("/settings/webhooks", fields)
            #expect(made.status == 201)
            #expect(made.text.contains("whsec_"))
            let target = try #require(
                try await desk.database.read(in: desk.tenant) { try WebhookRecord.all(in: $0) }.first)
            #expect(target.kinds == [.alertRaised, .caseClosed])
            let page = try await console.get("/settings/webhooks/\(target.id)")
            #expect(page.status == 200 && !page.text.contains("whsec_"))
            let stored = try await desk.database.read(in: desk.tenant) {
                try $0.row("SELECT secret FROM webhook_targets WHERE tenant_id = \($0.tenant)")?.text("secret") ?? ""
            }
            #expect(!stored.isEmpty && !stored.contains("whsec_") && !made.text.contains(stored))
            for address in [
                "http://127.0.0.1/x", "https://10.0.0.7/x", "https://user@hooks.example/", "ftp://hooks.example/",
            ] {
                let refused = try await console.post(
                    "/settings/webhooks", [("name", "Desk"), ("url", address), ("kind", "alert.raised")])
                #expect(refused.status == 422 && refused.text.contains(address))
            }
            #expect(
                try await console.post("/settings/webhooks/\(target.id)", [("do", "remove")]).location?.contains(
                    "removed") == true)
            #expect(try await console.get("/settings/webhooks/\(target.id)").status == 404)
            #expect(try await console.post("/settings/webhooks/\(target.id)/restoration").status == 303)
            #expect(try await console.get("/settings/webhooks/\(target.id)").status == 200)
        }
    }
}
