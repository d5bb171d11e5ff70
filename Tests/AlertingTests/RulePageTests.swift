import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Alerting

@Suite struct `Keeping the rules` {
    private let lawyer = [
        ("name", "Lawyers"), ("active", "on"), ("words", "lawyer, ügyvéd\nوکیل"), ("anger", "0"), ("opens", "on"),
        ("priority", "3"), ("assignment", "on_shift"), ("notice", "live"), ("notice", "email"), ("rung-owner", "5"),
        ("rung-leads", "۱۰"), ("do", "save"),
    ]

    private func rules(_ desk: Desk) async throws -> [AlertRule] {
        try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }
    }

    @Test(arguments: Engine.underTest) func `a rule is written with the form and shown in plain words`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let console = Console(desk)
            #expect(try await console.post("/settings/rules", lawyer).location == "/settings/rules")
            let rule = try #require(try await rules(desk).last)
            #expect(rule.conditions.words == ["lawyer", "ügyvéd", "وکیل"])
            #expect(rule.effects.ladder == AlertLadder([.init(.owner, minutes: 5), .init(.leads, minutes: 10)]))
            let page = try await console.get("/settings/rules").text
            #expect(page.contains("“lawyer” · “ügyvéd” · “وکیل”"))
            #expect(page.contains("Owner 5 min → Leads 10 min"))
        }
    }

    @Test(arguments: Engine.underTest) func `a rule survives its form`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let form = RuleForm(currency: .euro)
            for rule in try await rules(desk) {
                let fields = form.state(of: rule).values.flatMap { name, values in values.map { (name, $0) } }
                #expect(try await Console(desk).post("/settings/rules/\(rule.id)", fields).status == 303)
                let kept = try #require(try await rules(desk).first { $0.id == rule.id })
                #expect(kept.conditions == rule.conditions)
                #expect(kept.effects == rule.effects)
                #expect(kept.isActive == rule.isActive && kept.name == rule.name && kept.position == rule.position)
            }
        }
    }

    @Test func `a refused form keeps what was typed and says what is wrong`() async throws {
        try await Desk.open(.sqlite) { desk in
            let fields = [("name", ""), ("words", "lawyer"), ("value", "many"), ("do", "save")]
            let answer = try await Console(desk).post("/settings/rules", fields)
            #expect(answer.status == 422)
            #expect(answer.text.contains("lawyer") && answer.text.contains("many"))
            #expect(answer.text.contains("Give at least one group minutes"))
            #expect(try await rules(desk).count == 4)
        }
    }

    @Test(arguments: Engine.underTest) func `the trial says what would have rung and rings nobody`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.feedback(
                .disappointed, "The invoice is wrong. I want my money back.", from: "one@customer.example")
            try await desk.feedback(.happy, "The INVOICE came at once, thank you.", from: "two@customer.example")
            try await desk.feedback(.angry, "Wrong invoice again!", from: "three@customer.example")
            try await desk.feedback(.happy, "All is well.", from: "four@customer.example")
            let before = try await desk.kinds("alert.").count
            let fields = lawyer.filter { $0.0 != "words" && $0.0 != "do" } + [("words", "invoice"), ("do", "try")]
            let answer = try await Console(desk).post("/settings/rules", fields)
            #expect(answer.status == 200)
            // The angry one is the first rule's, and the disappointed one is a complaint for the fourth.
            #expect(answer.text.contains("of 4 confirmed answers"))
            #expect(answer.text.contains("the rule “Angry” stands before it"))
            #expect(answer.text.contains("two@customer.example"))
            #expect(try await desk.kinds("alert.").count == before)
            #expect(try await rules(desk).count == 4)
        }
    }

    @Test(arguments: Engine.underTest) func `a deleted rule rings no more and comes back as it was`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let console = Console(desk)
            let rule = try #require(try await rules(desk).first)
            let answer = try await console.post("/settings/rules/\(rule.id)", [("do", "remove")])
            #expect(answer.location == "/settings/rules?removed=\(rule.id)")
            #expect(try await console.get("/settings/rules?removed=\(rule.id)").text.contains("“Angry” was deleted."))
            try await desk.feedback(.angry, from: "one@customer.example")
            #expect(try await desk.kinds("alert.raised").isEmpty)
            #expect(try await console.post("/settings/rules/\(rule.id)/restoration").status == 303)
            let back = try #require(try await rules(desk).first)
            #expect(back.id == rule.id && back.conditions == rule.conditions && back.effects == rule.effects)
        }
    }

    @Test(arguments: Engine.underTest) func `rules move in their order and are switched off`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let console = Console(desk)
            let second = try await rules(desk)[1]
            #expect(try await console.post("/settings/rules/\(second.id)/place", [("move", "earlier")]).status == 303)
            #expect(try await rules(desk).first?.id == second.id)
            #expect(try await console.post("/settings/rules/\(second.id)/switch", [("active", "off")]).status == 303)
            #expect(try await rules(desk).first?.isActive == false)
        }
    }

    @Test func `an agent may not touch the rules, and a lead not the webhooks`() async throws {
        try await Desk.open(.sqlite) { desk async throws in
            var console = Console(desk)
            console.role = .agent
            #expect(try await console.get("/settings/rules").status == 403)
            console.role = .lead
            #expect(try await console.get("/settings/rules").status == 200)
            #expect(try await console.get("/settings/webhooks").status == 403)
            #expect(try await console.get("/settings/outbox").status == 403)
        }
    }

    @Test(arguments: LanguageCode.allCases) func `every page opens in every language`(language: LanguageCode)
        async throws
    {
        try await Desk.open(.sqlite) { desk in
            try await desk.feedback(.angry, "Nobody came.", from: "emma@customer.example")
            var console = Console(desk)
            console.language = language
            let alert = try #require(try await desk.ringing(for: desk.anna).first?.alert.id)
            let rule = try #require(try await rules(desk).first?.id)
            for address in [
                "/settings/rules", "/settings/rules/new", "/settings/rules/\(rule)", "/settings/alert-times",
                "/settings/webhooks", "/settings/webhooks/new", "/settings/outbox", "/alerts", "/alerts/\(alert)",
                "/alerts/unconfirmed", "/alerts/ringing",
            ] {
                #expect(try await console.get(address).status == 200)
            }
        }
    }
}
