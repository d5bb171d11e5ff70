import Handling
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Handling

@Suite struct `Settings of cases` {
    @Test func `hours are read in any digits and shown again`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            var fields = (1...7).map { ("day-\($0)", $0 < 5 ? "۰۸:۰۰-12:00, 13:00-24:00" : "") }
            fields += [("holidays", "2025-12-24 09:00-12:00\n2025-12-25"), ("version", "0")]
            #expect(try await desk.post("/settings/calendar", fields).status == 303)
            let page = try await desk.get("/settings/calendar").text
            #expect(page.contains("08:00-12:00, 13:00-24:00"))
            #expect(page.contains("2025-12-24 09:00-12:00\n2025-12-25"))
            fields[0].1 = "nine to five"
            let wrong = try await desk.post("/settings/calendar", fields)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("nine to five"))
        }
    }

    @Test func `a plan keeps its conditions and its sentences through the form`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            try await shop.write { act, tx in
                try seedPlans(DefaultResponsePlan.all.map { $0.draft(namedIn: .english) }, by: act, in: tx)
            }
            for plan in try await shop.read({ try PlanRecord.all(in: $0) }) {
                let fields = PlanForm.state(of: plan).values.flatMap { name, values in values.map { (name, $0) } }
                #expect(try await desk.post("/settings/plans/\(plan.id)", fields).status == 303)
                let kept = try #require(try await shop.read { try PlanRecord.find(plan.id, in: $0) })
                #expect(kept.conditions == plan.conditions)
                #expect(kept.steps == plan.steps)
                #expect(kept.isActive == plan.isActive && kept.name == plan.name)
            }
        }
    }

    @Test(arguments: ["causes", "macros", "wording", "plans", "plans/new", "calendar", "service-levels"])
    func `every page of the settings opens`(name: String) async throws {
        try await Shop.open(.sqlite) { shop in
            let answer = try await Desk(shop: shop).get("/settings/\(name)")
            #expect(answer.status == 200)
        }
    }

    @Test func `targets that contradict each other are refused by name`() async throws {
        try await Shop.open(.sqlite) { shop in
            let fields = Priority.allCases.flatMap { [("reply-\($0.rawValue)", "60"), ("solve-\($0.rawValue)", "30")] }
            let answer = try await Desk(shop: shop).post("/settings/service-levels", fields)
            #expect(answer.status == 422)
            #expect(answer.text.contains("Solving cannot be due before answering."))
        }
    }
}
