import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Alerting

@Suite struct `Looking back at alerts` {
    @Test(arguments: Engine.underTest) func `the history says who was rung and who took it`(engine: Engine) async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, "Nobody came.", from: "emma@customer.example")
            desk.clock.advance(by: .minutes(15))
            try await desk.runTimers()
            let alert = try #require(try await desk.ringing(for: desk.bela).first?.alert.id)
            desk.clock.advance(by: .minutes(2))
            try await desk.write(by: .staff(desk.bela)) { act, tx in _ = try takeAlert(alert, by: act, in: tx) }
            let page = try await Console(desk).get("/alerts/\(alert)").text
            #expect(page.contains("anna@shop.example was rung."))
            #expect(page.contains("Nobody took it: it climbed to Team or shift."))
            #expect(page.contains("bela@shop.example took it."))
            #expect(!page.contains("Nobody came."))
            let list = try await Console(desk).get("/alerts?outcome=taken&staff=\(desk.anna)").text
            #expect(list.contains("/alerts/\(alert)") && list.contains("bela@shop.example, after 17 min"))
            #expect(try await !Console(desk).get("/alerts?outcome=open").text.contains("/alerts/\(alert)"))
        }
    }

    @Test(arguments: Engine.underTest) func `pages follow one another without gap or repetition`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            for number in 1...60 {
                try await desk.feedback(.angry, from: "c\(number)@customer.example")
                // Every second one shares its time with the one before.
                if number % 2 == 0 { desk.clock.advance(by: .minutes(6)) }
            }
            let (database, tenant) = (desk.database, desk.tenant)
            var seen: [AlertID] = []
            var place: AlertPlace?
            repeat {
                let after = place
                let (rows, next) = try await database.read(in: tenant) {
                    try AlertHistory.page(AlertHistoryFilter(), after: after, in: $0)
                }
                seen += rows.map(\.alert.id)
                place = next
            } while place != nil
            #expect(seen.count == 60 && Set(seen).count == 60)
        }
    }

    @Test(arguments: Engine.underTest) func `an unconfirmed angry click is listed until somebody has looked at it`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            let feedback = try await desk.feedback(.angry, from: "emma@customer.example")
            try await desk.write { act, tx in
                try tx.run(
                    "UPDATE feedback SET grade = 'provisional' WHERE tenant_id = \(act.tenant) AND feedback_id = \(feedback)"
                )
            }
            let console = Console(desk)
            #expect(try await console.get("/alerts/unconfirmed").text.contains("emma@customer.example"))
            #expect(
                try await console.post("/alerts/unconfirmed/\(feedback)/look").location
                    == "/alerts/unconfirmed?seen=\(feedback)")
            #expect(try await !console.get("/alerts/unconfirmed").text.contains("emma@customer.example"))
            #expect(try await console.post("/alerts/unconfirmed/\(feedback)/restoration").status == 303)
            #expect(try await console.get("/alerts/unconfirmed").text.contains("emma@customer.example"))
        }
    }
}

@Suite struct `What could not be delivered` {
    private func lose(_ desk: Desk, reason: String) async throws {
        let loop = OutboxLoop(
            database: desk.database,
            workers: [
                OutboxWorker("alert.mail", "mail.acknowledgement") { _ in .never(reason) },
                alertClimbWorker(database: desk.database, clock: desk.clock.clock),
            ], clock: desk.clock.clock)
        while try await loop.runDue() > 0 {}
    }

    @Test(arguments: Engine.underTest) func `a lost mail is listed with its reason, tried again, and given up`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, "Nobody came.", from: "emma@customer.example")
            try await lose(desk, reason: "the server refused it for good: 550")
            let console = Console(desk)
            let page = try await console.get("/settings/outbox").text
            #expect(page.contains("Alert by e-mail") && page.contains("refused it for good (code 550)"))
            #expect(!page.contains("Nobody came.") && !page.contains("emma"))
            let dead = try await desk.database.read(in: desk.tenant) { try DeadLetters.read(in: $0) }
            let letter = try #require(dead.page.first { $0.kind == "alert.mail" })
            #expect(try await console.post("/settings/outbox/\(letter.id)/trial").status == 303)
            #expect(
                try await desk.database.read(in: desk.tenant) { try DeadLetters.read(kind: "alert.mail", in: $0).page }
                    .isEmpty)
            try await lose(desk, reason: "status 500")
            #expect(try await console.post("/settings/outbox/\(letter.id)/end").status == 303)
            #expect(
                try await desk.database.read(in: desk.tenant) { try DeadLetters.read(kind: "alert.mail", in: $0).page }
                    .isEmpty)
            #expect(try await console.post("/settings/outbox/\(letter.id)/trial").status == 404)
        }
    }
}
