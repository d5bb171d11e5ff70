import Foundation
import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Care

@Suite struct `The conduct record of a customer` {
    private func days(_ desk: Desk, _ count: Int) -> String {
        LocalDay(desk.clock.now + .days(count), in: .gmt).iso8601
    }

    @Test(arguments: Engine.underTest)
    func `a step is taken on the page, and a wrong date comes back with what was typed`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            let customer = try await desk.customer("eva@example.com")
            let address = "/customers/\(customer)/conduct"
            #expect(try await pages.get(address).text.contains("Friendly note"))
            let evidence = ("evidence", "Shouted at the driver")
            let late = try await pages.post(address, [("rung", "note"), evidence, ("review", days(desk, 400))])
            #expect(late.status == 422)
            #expect(late.text.contains("Shouted at the driver</textarea>"))
            #expect(late.text.contains("between 1 and 180 days"))
            #expect(try await desk.news().isEmpty)
            let taken = try await pages.post(address, [("rung", "note"), evidence, ("review", days(desk, 30))])
            #expect(taken.status == 303 && taken.location == address)
            let page = try await pages.get(address).text
            #expect(page.contains("Shouted at the driver") && page.contains("Next step: Warning"))
            #expect(try await desk.news() == ["taken"])
            #expect(try await pages.get("/conduct").text.contains("eva@example.com"))
            #expect(try await pages.post(address, [], by: desk.anna).status == 403)
            #expect(try await pages.get("/conduct", by: desk.anna).status == 403)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a lead is led to the record from a case whose words hurt, however far down they stand`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            let calm = try await desk.newCase(.normal)
            let hurting = try await desk.newCase(.normal, isAbusive: true)
            try await desk.message(to: hurting, isAbusive: false)
            let calmPage = try await pages.get("/cases/\(calm)", by: desk.lead).text
            let hurtingPage = try await pages.get("/cases/\(hurting)", by: desk.lead).text
            let pageOfAgent = try await pages.get("/cases/\(hurting)", by: desk.anna).text
            #expect(!calmPage.contains("/conduct?case="))
            #expect(hurtingPage.contains("/conduct?case=\(hurting)"))
            #expect(!pageOfAgent.contains("/conduct?case="))
        }
    }

    @Test(arguments: Engine.underTest)
    func `the customer appeals by the signed link, and somebody else answers`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            let customer = try await desk.customer("eva@example.com")
            let new = NewConductStep(
                customer: customer, rung: .note, evidence: "Shouted at the driver",
                reviewAt: desk.clock.now + .days(30))
            let step = try await desk.write(by: desk.bela) { try recordConductStep(new, by: $0, in: $1) }
            let link = pages.links.appeal(step, of: desk.tenant)
            let page = try await pages.visit(link)
            #expect(page.status == 200 && page.text.contains("How do you see it?"))
            #expect(!page.text.contains("Shouted at the driver"))
            #expect(try await pages.visit(link, sending: [("words", " ")]).status == 422)
            #expect(try await pages.visit(link, sending: [("words", "It was my brother")]).status == 303)
            let again = try await pages.visit(link, sending: [("words", "Once more")])
            #expect(again.status == 200 && again.text.contains("It was my brother"))
            #expect(try await pages.visit(String(link.dropLast()) + "0").status == 404)
            #expect(try await pages.get("/conduct").text.contains("Appeal waits"))
            #expect(try await pages.post("/conduct/\(step)/answer", [("verdict", "granted")]).status == 303)
            #expect(try await pages.visit(link).text.contains("no longer applies"))
            #expect(try await desk.news() == ["taken", "ended"])
            #expect(try await desk.kinds("conduct.") == ["conduct.step", "conduct.appealed", "conduct.lifted"])
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `the mail tells it in the customer's language with the link`(language: LanguageCode) async throws {
        try await Desk.open(.sqlite) { desk in
            let pages = try Pages(desk)
            let customer = try await desk.write {
                try findOrCreateCustomer(
                    NewCustomer(name: "Eva", email: EmailAddress("eva@example.com"), language: language), by: $0,
                    in: $1)
            }
            let new = NewConductStep(
                customer: customer, rung: .note, evidence: "Shouted", reviewAt: desk.clock.now + .days(30))
            let step = try await desk.write { try recordConductStep(new, by: $0, in: $1) }
            let sent = Box<ConductMail>()
            let worker = conductMailWorker(database: desk.database, links: pages.links, clock: desk.clock.clock) {
                mail, _ in
                await sent.keep(mail)
                return .done
            }
            let others = OutboxWorker("mail.acknowledgement", conductReviewKind) { _ in .done }
            let loop = OutboxLoop(database: desk.database, workers: [worker, others], clock: desk.clock.clock)
            while try await loop.runDue() > 0 {}
            let mail = try #require(await sent.first)
            #expect(mail.text.contains(pages.links.appeal(step, of: desk.tenant)))
            #expect(mail.html.contains("dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""))
            #expect(!mail.text.contains("Shouted"))
            let greeting: [LanguageCode: String] = [.english: "Hello", .hungarian: "Kedves", .persian: "سلام"]
            #expect(mail.text.contains(greeting[language] ?? "?"))
        }
    }
}

/// Keeps values that another task hands over.
actor Box<Value: Sendable> {
    private var values: [Value] = []

    var first: Value? { values.first }

    func keep(_ value: Value) { values.append(value) }
}
