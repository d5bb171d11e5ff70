import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Alerting

@Suite struct `Ringing about early warnings` {
    private func seed(_ desk: Desk) async throws {
        try await desk.write { act, tx in try seedWarningRule(named: "Rising", by: act, in: tx) }
    }

    private func say(_ touchpoint: String, day: String = "2026-11-20", chart: String = "share", _ desk: Desk)
        async throws
    {
        try await desk.write { act, tx in
            tx.append(
                Event(
                    "insight.warning", subject: act.newID(Identifier<Desk>.self).uuid,
                    facts: [
                        "touchpoint": .string(touchpoint), "day": .string(day), "chart": .string(chart),
                        "unhappy": 9, "answers": 20, "usual": .double(0.1),
                    ], act: act))
        }
        try await desk.hear()
    }

    private func warning(_ touchpoint: Touchpoint?) -> EarlyWarning {
        EarlyWarning(
            touchpoint: touchpoint, day: LocalDay(year: 2026, month: 11, day: 20), chart: .share, unhappy: 9,
            answers: 20, usual: 0.1)
    }

    @Test(arguments: Engine.underTest)
    func `leads and analysts are rung once for one signal, however often it is told`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await seed(desk)
            try await say("delivery", desk)
            try await say("delivery", desk)
            let ringing = try await desk.ringing(for: desk.lead)
            #expect(ringing.map(\.alert.matter) == [.warning(.delivery)])
            #expect(ringing.first?.warnings == [warning(.delivery)])
            #expect(ringing.first?.alert.count == 1)
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            #expect(try await desk.kinds("alert.raised").count == 1)
            let alert = try #require(ringing.first?.alert.id)
            try await desk.write(by: .staff(desk.lead)) { act, tx in _ = try takeAlert(alert, by: act, in: tx) }
            try await say("delivery", desk)
            #expect(try await desk.ringing(for: desk.lead).isEmpty)
            #expect(try await desk.kinds("alert.raised").count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `signals of one night are one alert, and a later one of another touchpoint rings for itself`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await seed(desk)
            try await say("", desk)
            try await say("delivery", desk)
            let first = try #require(try await desk.ringing(for: desk.lead).first)
            #expect(first.alert.matter == .warning(nil) && first.alert.count == 2)
            #expect(first.warnings == [warning(nil), warning(.delivery)])
            #expect(try await desk.kinds("alert.collapsed").count == 1)
            desk.clock.advance(by: .days(1))
            try await say("billing", day: "2026-11-21", desk)
            #expect(try await desk.ringing(for: desk.lead).map(\.alert.matter) == [.warning(.billing), .warning(nil)])
        }
    }

    @Test(arguments: Engine.underTest)
    func `nobody takes it, and it climbs to the administrators`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await seed(desk)
            try await say("delivery", desk)
            desk.clock.advance(by: .minutes(239))
            try await desk.runTimers()
            #expect(try await desk.kinds("alert.escalated").isEmpty)
            desk.clock.advance(by: .minutes(1))
            try await desk.runTimers()
            #expect(try await desk.kinds("alert.escalated").count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a rule that is off, taken away or about another touchpoint rings nobody`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await seed(desk)
            let rule = try #require(
                try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }
                    .first { $0.kind == .earlyWarning })
            try await desk.write { act, tx in
                var narrow = rule
                narrow.conditions.touchpoints = [.billing]
                try saveRule(narrow, isNew: false, by: act, in: tx)
            }
            try await say("delivery", desk)
            try await say("", desk)
            try await desk.write { act, tx in try switchRule(rule.id, on: false, by: act, in: tx) }
            try await say("billing", desk)
            try await desk.write { act, tx in try removeRule(rule.id, by: act, in: tx) }
            #expect(try await desk.kinds("alert.raised").isEmpty)
            // Whoever took the rule away does not get it back.
            try await seed(desk)
            #expect(
                try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }
                    .allSatisfy { $0.kind == .feedback })
        }
    }

    @Test func `a rule about warnings never answers feedback, and one about feedback no warning`() {
        let ids = (1...2).map { RuleID.testing(UInt32($0)) }
        let rules = zip(AlertRule.Kind.allCases, ids).map { kind, id in
            AlertRule(
                id: id, kind: kind, name: "", position: 1, conditions: AlertConditions(), effects: AlertEffects())
        }
        let facts = AlertFacts(touchpoint: .delivery, language: .english, channel: .form, at: .init(milliseconds: 0))
        #expect(AlertRule.first(of: rules, for: facts)?.kind == .feedback)
        #expect(AlertRule.first(of: rules, for: warning(.delivery))?.kind == .earlyWarning)
    }

    @Test(arguments: LanguageCode.allCases) func `its pages open, and taking it leads to the chart`(
        language: LanguageCode
    ) async throws {
        try await Desk.open(.sqlite) { desk in
            try await seed(desk)
            try await say("delivery", desk)
            var console = Console(desk)
            console.language = language
            let alert = try #require(try await desk.ringing(for: desk.lead).first?.alert.id)
            let rule = try #require(
                try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }.last)
            for address in [
                "/settings/rules", "/settings/rules/new?kind=early_warning", "/settings/rules/\(rule.id)", "/alerts",
                "/alerts/\(alert)", "/alerts/ringing",
            ] {
                #expect(try await console.get(address).status == 200)
            }
            #expect(try await console.get("/alerts/ringing").text.contains("/warnings#chart-delivery"))
            #expect(try await console.post("/alerts/\(alert)/taking").location == "/warnings#chart-delivery")
        }
    }

    @Test func `a rule about warnings is written with its form and survives it`() async throws {
        try await Desk.open(.sqlite) { desk in
            let fields = [
                ("kind", "early_warning"), ("name", "Rising"), ("active", "on"), ("touchpoint", "billing"),
                ("notice", "email"), ("rung-leads_analysts", "60"), ("opens", "on"), ("do", "save"),
            ]
            #expect(try await Console(desk).post("/settings/rules", fields).status == 303)
            let rules = try await desk.database.read(in: desk.tenant) { try RuleRecord.all(in: $0) }
            let rule = try #require(rules.last)
            #expect(rule.kind == .earlyWarning && rule.conditions.touchpoints == [.billing])
            #expect(rule.effects.ladder == AlertLadder([.init(.leadsAndAnalysts, minutes: 60)]))
            #expect(!rule.effects.opensCase && rule.effects.notices == [.email])
            let none = fields.filter { $0.0 != "notice" }
            #expect(try await Console(desk).post("/settings/rules", none).status == 422)
        }
    }
}
