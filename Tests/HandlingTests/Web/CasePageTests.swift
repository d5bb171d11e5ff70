import Foundation
import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Working on a case page` {
    private func desk(_ shop: Shop, _ words: String = "Where is my washing machine?") async throws -> (Desk, CaseID) {
        let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), words)
        return (Desk(shop: shop), id)
    }

    @Test(arguments: LanguageCode.allCases) func `the page opens in every language`(language: LanguageCode) async throws
    {
        try await Shop.open(.sqlite) { shop in
            var (desk, id) = try await desk(shop)
            desk.language = language
            let page = try await desk.get("/cases/\(id)")
            #expect(page.status == 200)
            #expect(
                page.text.contains("lang=\"\(language.rawValue)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""))
            #expect(page.text.withoutTags.contains("Where is my washing machine?"))
        }
    }

    @Test func `a repeated form sends one reply`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            for _ in 1...2 {
                let answer = try await desk.post(
                    "/cases/\(id)/replies", [("body", "We look into it."), ("key", "one")])
                #expect(answer.status == 303)
            }
            #expect(try await shop.posted("mail.reply").count == 1)
        }
    }

    @Test func `a reply with an open blank comes back with what was typed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let answer = try await desk.post("/cases/\(id)/replies", [("body", "I call on [day]."), ("key", "one")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("I call on [day]."))
            #expect(try await shop.posted("mail.reply").isEmpty)
        }
    }

    @Test func `a draft is there after a reload and gone after sending`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            _ = try await desk.post("/cases/\(id)/draft?kind=reply", [("body", "Half a thought")], asPart: true)
            #expect(try await desk.get("/cases/\(id)").text.contains("Half a thought</textarea>"))
            _ = try await desk.post("/cases/\(id)/replies", [("body", "A whole one"), ("key", "one")])
            #expect(!(try await desk.get("/cases/\(id)").text.contains("Half a thought")))
        }
    }

    @Test func `the guard answers with the words, a reason and something better`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let part = try await desk.post("/cases/\(id)/wording", [("body", "Please calm down.")], asPart: true)
            #expect(part.status == 200)
            #expect(part.text.contains("data-phrase=\"Please calm down\""))
            #expect(part.text.contains("data-replace=\"Please calm down\""))
        }
    }

    @Test func `a question that the reply leaves open stands under it`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop, "It never came. When will my washing machine be delivered?")
            func shown(_ reply: String) async throws -> String {
                try await desk.post("/cases/\(id)/wording", [("body", reply)], asPart: true).text
            }
            let question = "When will my washing machine be delivered"
            #expect(try await shown("Thank you, we are looking into it.").contains(question))
            #expect(!(try await shown("Your washing machine will be delivered on Tuesday by noon.").contains(question)))
        }
    }

    @Test func `words that a reply lacks are offered with blanks to fill`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let bare =
                "The warehouse has your machine and the driver has it on the list of the next tour to your street."
            let shown = try await desk.post("/cases/\(id)/wording", [("body", bare)], asPart: true).text
            #expect(shown.contains("data-insert=\"Thank you for telling us about […]\""))
            let warm = "Thank you for writing. I am sorry that you had to wait. You will have it by Tuesday, 12:00."
            #expect(
                !(try await desk.post("/cases/\(id)/wording", [("body", warm)], asPart: true).text.contains(
                    "data-insert")))
        }
    }

    @Test func `a slip of the form of address is marked in the reply`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Éva", "eva@example.com")) {
                $0.words = CustomerWords("Hol van a mosógépem?", channel: .email, language: .hungarian)
            }
            let part = try await Desk(shop: shop).post(
                "/cases/\(id)/wording", [("body", "Köszönöm türelmét, Önnek igaza van. Küldd el a számlát.")],
                asPart: true)
            #expect(part.text.contains("data-phrase=\"Küldd"))
        }
    }

    @Test func `a promise of the draft is tracked with its deadline`() async throws {
        try await Shop.open(.sqlite) { shop in
            var (desk, id) = try await desk(shop)
            desk.slots.trackPromise = { promise, act, tx in
                try addNote("\(promise.words) @ \(promise.due > act.at)", to: promise.caseID, by: act, in: tx)
            }
            let words = "I will call you tomorrow before 16:00."
            let shown = try await desk.post("/cases/\(id)/wording", [("body", words)], asPart: true).text
            let phrase = try #require(
                shown.split(separator: "name=\"promise\" value=\"").last?.split(separator: "\"").first)
            _ = try await desk.post("/cases/\(id)/promises", [("body", words), ("promise", String(phrase))])
            #expect(try await shop.kinds(of: id).contains("case.noted"))
            #expect(try await desk.get("/cases/\(id)").text.contains("\(phrase) @ true"))
        }
    }

    @Test func `insults stay folded until somebody asks`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop, "You are idiots. Where is my order?")
            let page = try await desk.get("/cases/\(id)").text
            #expect(page.components(separatedBy: "<details class=\"hidden-words\">").count == 2)
            #expect(page.withoutTags.contains("Where is my order?"))
        }
    }

    @Test func `the guide remembers ticks and steps`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let part = try await desk.post(
                "/cases/\(id)/guide", [("done", "listen.whole"), ("next", "1")], asPart: true)
            #expect(part.text.contains("gstep--done"))
            let item = try await shop.find(id)
            #expect(item.guideStep == 1)
            #expect(item.guideDone == ["listen.whole"])
        }
    }

    @Test func `a colleague who looks is shown`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            try await shop.write { act, tx in
                try tx.run(
                    """
                    INSERT INTO lookers (tenant_id, case_id, staff_id, seen_at)
                    VALUES (\(act.tenant), \(id), \(shop.bela), \(act.at))
                    """)
            }
            let part = try await desk.post("/cases/\(id)/looking", [], asPart: true)
            #expect(part.text.contains("is looking"))
        }
    }

    @Test func `a case does not close without cause, action and answer, and nothing typed is lost`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let answer = try await desk.post(
                "/cases/\(id)/closure", [("verdict", "upheld"), ("merits", "You were right.")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("You were right."))
            #expect(try await shop.find(id).isOpen)
            let cause = try await shop.write { act, tx in
                try addCause(TrilingualText(english: "Lost", hungarian: "", persian: ""), by: act, in: tx)
            }
            let matter = try #require(try await shop.read { try ComplaintRecord.list(of: id, in: $0) }.first)
            let closed = try await desk.post(
                "/cases/\(id)/closure",
                [
                    ("verdict", "upheld"), ("merits", "You were right."), ("action", "New one"),
                    ("cause-\(matter.id)", "\(cause)"),
                ])
            #expect(closed.status == 303)
            #expect(try await shop.find(id).stage == .closed)
        }
    }

    @Test func `a case does not close before somebody has chosen the decision`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let answer = try await desk.post(
                "/cases/\(id)/closure", [("merits", "You were right."), ("action", "New one")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Please choose our decision."))
            #expect(try await shop.find(id).isOpen)
        }
    }

    @Test func `an assessment of an older state comes back with what was typed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (desk, id) = try await desk(shop)
            let version = try await shop.find(id).version
            _ = try await desk.post("/cases/\(id)/assignment", [("do", "take")])
            let fields = [("priority", "3"), ("branch", "emotional"), ("line", "May cost her a client")]
            let late = try await desk.post("/cases/\(id)/assessment", fields + [("version", "\(version)")])
            #expect(late.status == 422)
            #expect(late.text.contains("May cost her a client"))
            let now = try await shop.find(id).version
            #expect(late.text.contains("name=\"version\" value=\"\(now)\""))
            #expect(try await desk.post("/cases/\(id)/assessment", fields + [("version", "\(now)")]).status == 303)
            #expect(try await shop.find(id).priority == .red)
        }
    }

    @Test func `a call opens a case with what the words show`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            let empty = try await desk.post("/cases/new", [("name", "Eva"), ("words", "")])
            #expect(empty.status == 422)
            let answer = try await desk.post(
                "/cases/new",
                [
                    ("name", "Eva"), ("phone", "+36 30 555 0142"), ("channel", "phone"), ("touchpoint", "delivery"),
                    ("language", "en"), ("words", "The courier did not come, I lost a day of work."), ("mine", "on"),
                ])
            let id = try #require(answer.location.flatMap { CaseID($0.dropFirst("/cases/".count)) })
            let item = try await shop.find(id)
            #expect(item.channel == .phone && item.assignee == shop.anna)
            #expect(item.stake.values.contains(.work))
        }
    }
}

extension String {
    /// The words of a page, whatever is underlined in them.
    fileprivate var withoutTags: String { replacing(/<[^>]*>/, with: "") }
}
