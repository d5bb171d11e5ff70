import Hummingbird
import People
import Primitives
import Storage
package import Web

/// The settings of alert rules: their order, their editor and their trial.
struct RuleRoutes: Sendable {
    let kit: AlertingKit

    /// What the editor needs beside the rule.
    private struct Setting: Sendable {
        let currency: Currency
        let teams: [Team]
        let rules: [AlertRule]
        let hasOutlooks: Bool
    }

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/rules", use: list)
        router.get("/settings/rules/new", use: blank)
        router.post("/settings/rules", use: save)
        router.get("/settings/rules/:id", use: show)
        router.post("/settings/rules/:id", use: save)
        router.post("/settings/rules/:id/place", use: move)
        router.post("/settings/rules/:id/switch", use: turn)
        router.post("/settings/rules/:id/restoration", use: restore)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let asked = request.uri.queryParameters["removed"].flatMap { RuleID($0) }
        let setting = try await setting(viewer)
        let removed = try await kit.read(viewer) { snapshot in
            try asked.flatMap { try RuleRecord.find($0, in: snapshot) }
        }
        let page = RuleListPage(
            rules: setting.rules, currency: setting.currency,
            teams: Dictionary(uniqueKeysWithValues: setting.teams.map { ($0.id, $0.name) }),
            removed: removed.flatMap { rule in setting.rules.contains { $0.id == rule.id } ? nil : rule })
        return try await kit.settings(
            AlertingText.rules, at: "/settings/rules", viewer, context,
            actions: nodes {
                linkButton(
                    AlertingText.addWarningRule, href: "/settings/rules/new?kind=early_warning", icon: .chartLine)
                linkButton(AlertingText.addRule, href: "/settings/rules/new", icon: .plus, look: .primary)
            }
        ) { page.node }
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let setting = try await setting(viewer)
        let rule = fresh(request.uri.queryParameters["kind"].map(String.init), context)
        return try await page(
            nil, rule.kind, RuleForm(currency: setting.currency).state(of: rule), setting, viewer, context)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let id: RuleID = try context.pathID()
        let setting = try await setting(viewer)
        guard let rule = setting.rules.first(where: { $0.id == id }) else { throw WebRefusal.notFound }
        return try await page(
            id, rule.kind, RuleForm(currency: setting.currency).state(of: rule), setting, viewer, context)
    }

    /// Saves, tries or takes away, as the pressed button says; a refused form comes back as it was typed.
    private func save(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let setting = try await setting(viewer)
        let id: RuleID? = context.parameters.get("id") == nil ? nil : try context.pathID()
        let asked = context.form.text("kind")
        guard var rule = id == nil ? fresh(asked, context) : setting.rules.first(where: { $0.id == id }) else {
            throw WebRefusal.notFound
        }
        if let id, context.form.text("do") == "remove" {
            try await kit.write(viewer, context) { try removeRule(id, by: $0, in: $1) }
            return .seeOther("/settings/rules?removed=\(id)")
        }
        var reader = FormReader(context.form)
        RuleForm(currency: setting.currency).read(&reader, into: &rule)
        guard reader.isFine else {
            return try await page(id, rule.kind, reader.state, setting, viewer, context, status: 422)
        }
        let typed = rule
        if context.form.text("do") == "try" {
            let (now, neighbours) = (context.locale.now, kit.neighbours)
            let trial = try await kit.read(viewer) { try tryRule(typed, neighbours: neighbours, at: now, in: $0) }
            return try await page(id, rule.kind, reader.state, setting, viewer, context, trial: trial)
        }
        let version = Int(context.form.text("version"))
        do {
            try await kit.write(viewer, context) { act, tx in
                guard id != nil else {
                    let new = AlertRule(
                        id: act.newID(), kind: typed.kind, name: typed.name, position: 0, conditions: typed.conditions,
                        effects: typed.effects, isActive: typed.isActive)
                    _ = try saveRule(new, isNew: true, by: act, in: tx)
                    return
                }
                var changed = typed
                changed.version = version ?? typed.version
                try saveRule(changed, isNew: false, by: act, in: tx)
            }
            return .seeOther("/settings/rules")
        } catch is StaleVersion {
            return try await page(
                id, rule.kind, reader.state, setting, viewer, context, problem: WebText.conflictDetail, status: 409)
        }
    }

    private func move(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let (id, earlier): (RuleID, Bool) = (try context.pathID(), context.form.text("move") == "earlier")
        try await kit.write(viewer, context) { try moveRule(id, earlier: earlier, by: $0, in: $1) }
        return .seeOther("/settings/rules")
    }

    private func turn(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let (id, isActive): (RuleID, Bool) = (try context.pathID(), context.form.isOn("active"))
        try await kit.write(viewer, context) { try switchRule(id, on: isActive, by: $0, in: $1) }
        return .seeOther("/settings/rules")
    }

    private func restore(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        let id: RuleID = try context.pathID()
        try await kit.write(viewer, context) { try restoreRule(id, by: $0, in: $1) }
        return .seeOther("/settings/rules")
    }

    private func fresh(_ asked: String?, _ context: AramContext) -> AlertRule {
        if asked.flatMap({ AlertRule.Kind(rawValue: $0) }) == .earlyWarning {
            return AlertRule(
                id: kit.ids.make(at: context.locale.now), kind: .earlyWarning, name: "", position: 0,
                conditions: AlertConditions(), effects: .earlyWarning)
        }
        var effects = AlertEffects()
        effects.notices = [.live, .email]
        return AlertRule(
            id: kit.ids.make(at: context.locale.now), name: "", position: 0, conditions: AlertConditions(),
            effects: effects)
    }

    private func setting(_ viewer: Viewer) async throws -> Setting {
        let neighbours = kit.neighbours
        return try await kit.read(viewer) { snapshot in
            Setting(
                currency: try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro,
                teams: try TeamRecord.all(in: snapshot), rules: try RuleRecord.all(in: snapshot),
                hasOutlooks: try neighbours.hasOutlooks(snapshot))
        }
    }

    private func title(_ id: RuleID?, _ kind: AlertRule.Kind) -> Text {
        guard id == nil else { return AlertingText.rule }
        return kind == .earlyWarning ? AlertingText.addWarningRule : AlertingText.addRule
    }

    private func page(
        _ id: RuleID?, _ kind: AlertRule.Kind, _ state: FormState, _ setting: Setting, _ viewer: Viewer,
        _ context: AramContext,
        trial: RuleTrial? = nil, problem: Text? = nil, status: Int = 200
    ) async throws -> Response {
        try await kit.settings(
            title(id, kind), at: "/settings/rules", viewer, context, status: status
        ) {
            RulePage(
                id: id, state: state, teams: setting.teams, currency: setting.currency, kind: kind,
                hasOutlooks: setting.hasOutlooks, trial: trial, problem: problem
            ).node
        }
    }
}

extension RuleRefusal: ToldToPeople {
    /// The sentence beside the form.
    package var text: Text {
        switch self {
        case .nameMissing: WebText.fieldEmpty
        case .minutesOutOfRange: AlertingText.refusedMinutes
        case .ladderEmpty: AlertingText.refusedLadder
        case .doesNothing: AlertingText.refusedNothing
        case .unknown: WebText.notFoundDetail
        }
    }

    /// 404 for what is not there, else 422.
    package var told: WebRefusal {
        self == .unknown
            ? .notFound
            : WebRefusal(status: 422, code: "rule-refused", title: AlertingText.refusedTitle, detail: text)
    }
}
