import Foundation
import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Prevention

@Suite struct `The pages that remove causes` {
    private func day(_ desk: Desk, _ count: Int) -> String {
        LocalDay(desk.clock.now + .days(count), in: .gmt).iso8601
    }

    private func plan(_ desk: Desk, due: Int = 7) -> [(String, String)] {
        [
            ("kind", "corrective"), ("title", "Change the carrier"), ("why1", "The van was full"),
            ("owner", desk.anna.description), ("due", day(desk, due)), ("check", day(desk, 21)),
        ]
    }

    @Test(arguments: Engine.underTest)
    func `from a cause to an action to the mails of those touched`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = Pages(desk)
            let cause = try await desk.cause("Full van")
            let eva = try await desk.customer("eva@example.com", .hungarian)
            try await desk.complaint(of: eva, because: cause)
            #expect(try await pages.get("/causes").text.contains("Full van"))
            #expect(try await pages.get("/causes/\(cause)").text.contains("Late delivery"))
            let past = try await pages.post("/causes/\(cause)/actions", plan(desk, due: -3))
            #expect(past.status == 422)
            #expect(past.text.contains("The due date has to lie ahead") && past.text.contains("The van was full"))
            let opened = try await pages.post("/causes/\(cause)/actions", plan(desk))
            let address = try #require(opened.location)
            let page = try await pages.get(address).text
            #expect(page.contains("Change the carrier") && page.contains("The van was full"))
            #expect(try await pages.get("/actions").text.contains("Change the carrier"))
            let nothing = try await pages.post("\(address)/completion", [("version", "1"), ("check", day(desk, 30))])
            #expect(nothing.status == 422)
            let done = try await pages.post(
                "\(address)/completion",
                [("version", "1"), ("fixed_hu", "Még egy autó jár"), ("check", day(desk, 30))])
            #expect(done.status == 303)
            let offer = try await pages.get(address).text
            #expect(offer.contains("Ön szólt, mi javítottunk: Shop") && offer.contains("0 of 1 told"))
            let sent = try await pages.post("\(address)/notices", [("customers", eva.description)])
            #expect(sent.status == 303)
            #expect(try await pages.get(address).text.contains("hx-trigger=\"every 2s\""))
            let mail = try await desk.sendNotices()
            #expect(mail.map(\.customer) == [eva])
            #expect(mail.first?.text.contains("Még egy autó jár") == true)
            #expect(mail.first?.html.contains("lang=\"hu\"") == true)
            let after = try await pages.get(address).text
            #expect(after.contains("1 of 1 told") && !after.contains("every 2s"))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a case with a known cause shows the action and the lessons`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = Pages(desk)
            let cause = try await desk.cause("Full van")
            let eva = try await desk.customer("eva@example.com")
            let matter = try await desk.complaint(of: eva, because: cause)
            let item = try await desk.read { try ComplaintRecord.require(matter, in: $0).caseID }
            let plan = desk.plan()
            let action = try await desk.write { try openAction(against: cause, plan: plan, by: $0, in: $1) }
            let lesson = [("title", "Ask for the floor"), ("body", "Drivers need time"), ("cause", cause.description)]
            #expect(try await pages.post("/lessons", lesson + [("case", item.description)]).status == 303)
            let page = try await pages.get("/cases/\(item)").text
            #expect(page.contains("Known cause: an action is under way") && page.contains("Change the carrier"))
            #expect(page.contains("Ask for the floor"))
            _ = try await desk.complete(action)
            desk.clock.advance(by: .days(15))
            let back = try await desk.complaint(of: eva, because: cause)
            let again = try await desk.read { try ComplaintRecord.require(back, in: $0).caseID }
            #expect(try await pages.get("/cases/\(again)").text.contains("its action was opened again"))
            #expect(try await pages.get("/actions/\(action)").text.contains("Opened again 1 time"))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a plan is changed by one person at a time, and lessons keep what was typed`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = Pages(desk)
            let cause = try await desk.cause("Full van")
            let given = desk.plan()
            let action = try await desk.write { try openAction(against: cause, plan: given, by: $0, in: $1) }
            #expect(try await pages.get("/actions/\(action)/plan").text.contains("value=\"Change the carrier\""))
            let changed = plan(desk).map { $0.0 == "title" ? ("title", "A second van") : $0 }
            #expect(try await pages.post("/actions/\(action)/plan", changed + [("version", "1")]).status == 303)
            #expect(try await desk.action(action).plan.title == "A second van")
            #expect(try await pages.post("/actions/\(action)/plan", changed + [("version", "1")]).status == 409)
            #expect(try await pages.post("/actions/\(action)/plan", changed, by: desk.anna).status == 403)
            let empty = try await pages.post("/lessons", [("title", "Ask first"), ("body", "")])
            #expect(empty.status == 422 && empty.text.contains("value=\"Ask first\""))
            _ = try await pages.post("/lessons", [("title", "Ask first"), ("body", "Always")], by: desk.anna)
            #expect(try await pages.get("/lessons?q=ASK").text.contains("Always"))
            #expect(!(try await pages.get("/lessons?q=floor").text.contains("Always")))
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `every page opens in every language`(language: LanguageCode) async throws {
        try await Desk.open(.sqlite) { desk in
            var pages = Pages(desk)
            pages.language = language
            let cause = try await desk.cause("Full van")
            let given = desk.plan()
            let action = try await desk.write { try openAction(against: cause, plan: given, by: $0, in: $1) }
            let addresses = [
                "/causes", "/causes/\(cause)", "/causes/\(cause)/action", "/actions", "/actions?state=done",
                "/actions/\(action)", "/actions/\(action)/plan", "/lessons",
            ]
            for address in addresses {
                let page = try await pages.get(address)
                #expect(page.status == 200, "\(address)")
                #expect(page.text.contains("lang=\"\(language.rawValue)\""))
                #expect(!page.text.contains(" style="))
            }
        }
    }
}

extension Desk {
    /// Sends the mails that are due as the worker does; gives them in the order of sending.
    fileprivate func sendNotices() async throws -> [NoticeMail] {
        let sent = Sent()
        let worker = noticeMailWorker(
            database: database, clock: clock.clock, optOut: { customer, _ in "https://desk.example/u/\(customer)" }
        ) { mail, _ in
            await sent.keep(mail)
            return .done
        }
        let others = OutboxWorker("mail.acknowledgement") { _ in .done }
        let loop = OutboxLoop(database: database, workers: [worker, others], clock: clock.clock)
        while try await loop.runDue() > 0 {}
        return await sent.mails
    }
}

private actor Sent {
    private(set) var mails: [NoticeMail] = []

    func keep(_ mail: NoticeMail) { mails.append(mail) }
}
