import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Care

@Suite struct `The pages that look after staff` {
    private func insultingCase(_ desk: Desk) async throws -> CaseID {
        let customer = try await desk.customer("eva@example.com")
        return try await desk.write { act, tx in
            let text = "You are idiots and my washer is late"
            var words = CustomerWords(text, channel: .email, language: .english)
            words.findings = analyze(text).stored
            return try openCase(
                NewCase(customer: customer, subject: "Late", words: words, touchpoint: .delivery),
                by: act.by(.customer(customer.uuid)), in: tx)
        }
    }

    @Test(arguments: Engine.underTest)
    func `abuse stays on the server until somebody asks for it, and asking is an event`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            let id = try await insultingCase(desk)
            let entry = try #require(try await desk.read { try EntryRecord.newest(of: id, in: $0) }.first).id
            let covered = try await pages.get("/cases/\(id)", by: desk.anna).text
            let story = try #require(covered.split(separator: "id=\"timeline\"").last)
            // Words that explain a finding are underlined, so marks may stand between them.
            let read = story.replacing(/<[^>]*>/, with: "")
            #expect(!covered.contains("idiots") && read.contains("my washer is late"))
            #expect(!(try await pages.get("/inbox", by: desk.anna).text.contains("idiots")))
            let address = "/cases/\(id)/entries/\(entry)/reveal"
            #expect(story.contains(address))
            for _ in 1...2 { #expect(try await pages.post(address, by: desk.anna).status == 303) }
            #expect(try await pages.get("/cases/\(id)", by: desk.anna).text.contains("idiots"))
            let other = try await pages.get("/cases/\(id)", by: desk.bela).text
            #expect(!other.contains("idiots"))
            #expect(try await desk.kinds("care.revealed").count == 1)
            let calm = try await desk.newCase(.normal)
            let quiet = try #require(try await desk.read { try EntryRecord.newest(of: calm, in: $0) }.first).id
            _ = try await pages.post("/cases/\(calm)/entries/\(quiet)/reveal", by: desk.anna)
            #expect(try await desk.kinds("care.revealed").count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a third red case offers a breather in the inbox and on the own day`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            for _ in 1...3 { try await desk.take(.red, by: desk.anna) }
            desk.clock.advance(by: .minutes(1))
            for page in ["/inbox", "/my-day"] {
                let text = try await pages.get(page, by: desk.anna).text
                #expect(text.contains("action=\"/my-day/breather\""), "\(page)")
                #expect(!(try await pages.get(page, by: desk.bela).text.contains("action=\"/my-day/breather\"")))
            }
            #expect(try await pages.post("/my-day/breather", by: desk.bela).status == 422)
            #expect(try await pages.post("/my-day/breather", by: desk.anna).status == 303)
            #expect(try await desk.load(of: desk.anna).state == .resting)
            #expect(try await pages.get("/team-wellbeing").text.contains("Resting"))
            #expect(try await pages.get("/team-wellbeing", by: desk.anna).status == 403)
            #expect(try await pages.post("/team-wellbeing/\(desk.bela)/breather").status == 303)
            #expect(try await desk.load(of: desk.bela).state == .resting)
            #expect(try await pages.post("/my-day/breather/end", by: desk.anna).status == 303)
            #expect(try await desk.load(of: desk.anna).state == .fine)
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `every page opens in every language`(language: LanguageCode) async throws {
        try await Desk.open(.sqlite) { desk in
            var pages = try Pages(desk)
            pages.language = language
            let customer = try await desk.customer("eva@example.com")
            let addresses = ["/my-day", "/team-wellbeing", "/overrules", "/conduct", "/customers/\(customer)/conduct"]
            for address in addresses {
                let page = try await pages.get(address)
                #expect(page.status == 200, "\(address)")
                #expect(page.text.contains("lang=\"\(language.rawValue)\""))
                #expect(!page.text.contains(" style="))
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `the pulse is counted once, and a changed decision is written with its reason`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let pages = try Pages(desk)
            #expect(try await pages.post("/my-day/pulse", by: desk.anna).status == 422)
            #expect(try await pages.post("/my-day/pulse", [("energy", "4")], by: desk.anna).status == 303)
            #expect(try await pages.post("/my-day/pulse", [("energy", "4")], by: desk.anna).status == 422)
            #expect(try await pages.get("/team-wellbeing").text.contains("Shown from 5 answers on"))
            let id = try await desk.newCase(.normal)
            let number = try await desk.read { try CaseRecord.require(id, in: $0).number }
            let agent = ("agent", desk.anna.description)
            let missing = try await pages.post("/overrules", [("number", "\(number)"), agent, ("reason", "")])
            #expect(missing.status == 422)
            #expect(try await pages.post("/overrules", [("number", "999"), agent, ("reason", "Late")]).status == 422)
            let written = try await pages.post(
                "/overrules", [("number", "\(number)"), agent, ("reason", "The van was ours")])
            #expect(written.status == 303)
            #expect(try await pages.get("/overrules").text.contains("The van was ours"))
            #expect(try await pages.get("/my-day", by: desk.anna).text.contains("The van was ours"))
            #expect(!(try await pages.get("/my-day", by: desk.bela).text.contains("The van was ours")))
        }
    }
}
