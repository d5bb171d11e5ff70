import Hummingbird
import People
import Primitives
import Storage
package import Web

/// The settings of causes and answer templates.
struct CatalogueRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/causes", use: causes)
        router.post("/settings/causes", use: addCause)
        router.post("/settings/causes/:id", use: changeCause)
        router.get("/settings/macros", use: macros)
        router.post("/settings/macros", use: addMacro)
        router.post("/settings/macros/:id", use: changeMacro)
    }

    private func causes(_ request: Request, _ context: AramContext) async throws -> Response {
        try await causePage(nil, try context.require(.manageCauses), context)
    }

    private func causePage(_ problem: Text?, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        let all = try await kit.database.read(in: viewer.tenant) { try CauseRecord.all(withRetired: true, in: $0) }
        return try await kit.answer(
            HandlingText.causes, at: "/settings/causes", viewer, context, status: problem == nil ? 200 : 422,
            views: handlingSettingsTabs(at: "/settings/causes", viewer)
        ) {
            CausesPage(causes: all, typed: problem == nil ? FormState() : context.form.state(), problem: problem).node
        }
    }

    private func addCause(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageCauses)
        let name = TrilingualText(context.form)
        do {
            try await kit.write(viewer, context) { act, tx in try Handling.addCause(name, by: act, in: tx) }
            return .seeOther("/settings/causes")
        } catch {
            return try await causePage(try formProblem(error), viewer, context)
        }
    }

    private func changeCause(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageCauses)
        let id: CauseID = try context.pathID()
        let (name, act) = (TrilingualText(context.form), context.form.text("do"))
        do {
            try await kit.write(viewer, context) { by, tx in
                switch act {
                case "retire": try retireCause(id, by: by, in: tx)
                case "restore": try retireCause(id, isActive: true, by: by, in: tx)
                default: try renameCause(id, to: name, by: by, in: tx)
                }
            }
            return .seeOther("/settings/causes")
        } catch {
            return try await causePage(try formProblem(error), viewer, context)
        }
    }

    private func macros(_ request: Request, _ context: AramContext) async throws -> Response {
        try await macroPage(nil, try context.require(.managePlans), context)
    }

    private func macroPage(_ problem: Text?, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        let all = try await kit.database.read(in: viewer.tenant) { try MacroRecord.all($0) }
        return try await kit.answer(
            HandlingText.templates, at: "/settings/macros", viewer, context, status: problem == nil ? 200 : 422,
            views: handlingSettingsTabs(at: "/settings/macros", viewer)
        ) {
            MacrosPage(macros: all, typed: problem == nil ? FormState() : context.form.state(), problem: problem).node
        }
    }

    private func addMacro(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let form = context.form
        let language = LanguageCode(rawValue: form.text("language")) ?? viewer.language
        do {
            try await kit.write(viewer, context) { act, tx in
                try Handling.addMacro(
                    name: form.text("name"), language: language, body: form.text("body"), by: act, in: tx)
            }
            return .seeOther("/settings/macros")
        } catch {
            return try await macroPage(try formProblem(error), viewer, context)
        }
    }

    private func changeMacro(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let id: MacroID = try context.pathID()
        let form = context.form
        do {
            try await kit.write(viewer, context) { act, tx in
                if form.text("do") == "remove" { return try removeMacro(id, by: act, in: tx) }
                let macro = Macro(
                    id: id, name: form.text("name"),
                    language: LanguageCode(rawValue: form.text("language")) ?? .english, body: form.text("body"),
                    version: Int(form.text("version")) ?? 0)
                try Handling.changeMacro(macro, by: act, in: tx)
            }
            return .seeOther("/settings/macros")
        } catch {
            return try await macroPage(try formProblem(error), viewer, context)
        }
    }
}

extension TrilingualText {
    /// The three fields of a name or sentence that a form sends as `en`, `hu` and `fa`, behind a prefix.
    package init(_ form: FormBody, prefix: String = "") {
        self.init(
            english: form.text("\(prefix)en").trimmed, hungarian: form.text("\(prefix)hu").trimmed,
            persian: form.text("\(prefix)fa").trimmed)
    }
}

/// The pages of this room's settings that the viewer may see.
func handlingSettingsTabs(at address: String, _ viewer: Viewer) -> Node {
    let all: [(Text, String, Permission)] = [
        (HandlingText.causes, "/settings/causes", .manageCauses),
        (HandlingText.plans, "/settings/plans", .managePlans),
        (HandlingText.templates, "/settings/macros", .managePlans),
        (HandlingText.wording, "/settings/wording", .managePlans),
        (HandlingText.openingHours, "/settings/calendar", .manageSettings),
        (HandlingText.serviceLevels, "/settings/service-levels", .manageSettings),
    ]
    return tabs(
        WebText.settings,
        all.filter { viewer.allows($0.2) }.map { Tab($0.0, href: $0.1, isCurrent: $0.1 == address) })
}
