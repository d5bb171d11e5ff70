import Hummingbird
import People
import Primitives
import Storage
import Web

/// The surveys of a brand: the list, one survey with its results, and the form with its preview.
struct SurveyRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/surveys", use: list)
        router.get("/surveys/new", use: blank)
        router.post("/surveys", use: create)
        router.post("/surveys/preview", use: preview)
        router.get("/surveys/:id", use: show)
        router.get("/surveys/:id/edit", use: edit)
        router.post("/surveys/:id", use: change)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let lines = try await kit.database.read(in: viewer.tenant) { snapshot in
            try SurveyRecord.all(in: snapshot).map { SurveyLine(survey: $0, results: try .read($0.id, in: snapshot)) }
        }
        let mayWrite = viewer.allows(.manageSurveys)
        return try await kit.answer(
            ListeningText.surveysTitle, at: "/surveys", viewer, context,
            actions: mayWrite
                ? linkButton(ListeningText.surveyNew, href: "/surveys/new", icon: .plus, look: .primary) : .none
        ) { SurveyListPage(lines: lines, mayWrite: mayWrite).node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeInsight)
        let page = try await surveyPage(viewer, context, state: FormState(), outcome: nil)
        return try await kit.answer(
            .verbatim(page.survey.name), at: "/surveys", viewer, context,
            actions: viewer.allows(.manageSurveys)
                ? nodes {
                    linkButton(
                        ListeningText.questionsTitle, href: "/surveys/\(page.survey.id)/questions", icon: .listFilter)
                    linkButton(WebText.edit, href: "/surveys/\(page.survey.id)/edit", icon: .pencil)
                } : .none
        ) { page.node }
    }

    private func surveyPage(
        _ viewer: Viewer, _ context: AramContext, state: FormState, outcome: SurveyPage.Outcome?
    ) async throws -> SurveyPage {
        let id: SurveyID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            try SurveyFile.read(id, in: snapshot)
        }
        guard let found else { throw WebRefusal.notFound }
        return SurveyPage(
            survey: found.survey, results: found.results, drivers: found.drivers, state: state, outcome: outcome,
            maySend: viewer.allows(.sendSurveys))
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let isAfterCase = request.uri.queryParameters["kind"] == "case"
        let asked = request.uri.queryParameters["touchpoint"].flatMap { Touchpoint(rawValue: String($0)) }
        let touchpoint = asked ?? (isAfterCase ? .support : .delivery)
        let kind = request.uri.queryParameters["scale"].flatMap { SurveyKind(rawValue: String($0)) } ?? .faces
        var draft = SurveyDraft(
            name: "", kind: kind, touchpoint: touchpoint,
            texts: isAfterCase ? .standardAfterCase : .standard(for: kind, about: touchpoint))
        draft.isAfterCase = isAfterCase
        draft.delayMinutes = isAfterCase ? 60 : 0
        return try await form(draft.state, action: "/surveys", viewer, context)
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let (draft, state) = SurveyDraft.read(context.form)
        guard state.problems.isEmpty else {
            return try await form(state, action: "/surveys", viewer, context, status: 422)
        }
        let act = kit.act(of: viewer, context)
        let id = try await kit.database.write(in: viewer.tenant) { try createSurvey(draft, by: act, in: $0) }
        return .seeOther("/surveys/\(id)")
    }

    private func edit(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let id: SurveyID = try context.pathID()
        let survey = try await kit.database.read(in: viewer.tenant) { try SurveyRecord.find(id, in: $0) }
        guard let survey else { throw WebRefusal.notFound }
        var state = SurveyDraft(survey).state
        state.values["version"] = [String(survey.version)]
        return try await form(state, action: "/surveys/\(id)", viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let id: SurveyID = try context.pathID()
        let (draft, state) = SurveyDraft.read(context.form)
        guard state.problems.isEmpty, let version = Int(context.form.text("version")) else {
            return try await form(state, action: "/surveys/\(id)", viewer, context, status: 422)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: viewer.tenant) {
                try updateSurvey(id, to: draft, version: version, by: act, in: $0)
            }
        } catch is StaleVersion {
            var state = state
            state.problems["name"] = WebText.conflictDetail
            return try await form(state, action: "/surveys/\(id)", viewer, context, status: 409)
        } catch let refusal as SurveyRefusal where refusal != .unknown {
            var state = state
            state.problems[refusal.field] = refusal.text
            return try await form(state, action: "/surveys/\(id)", viewer, context, status: 422)
        }
        return .seeOther("/surveys/\(id)")
    }

    private func preview(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let (draft, state) = SurveyDraft.read(context.form)
        if request.wantsFragment {
            let brand = try await brandName(viewer)
            return HTMLResponse(SurveyPreview(draft: draft, brand: brand).node).response(in: context.locale)
        }
        let action = context.form.text("target").hasPrefix("/surveys") ? context.form.text("target") : "/surveys"
        return try await form(FormState(values: state.values), action: action, viewer, context)
    }

    private func form(
        _ state: FormState, action: String, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        let brand = try await brandName(viewer)
        let title = action == "/surveys" ? ListeningText.surveyNew : ListeningText.surveyEdit
        return try await kit.answer(title, at: "/surveys", viewer, context, status: status) {
            SurveyFormPage(state: state, action: action, brand: brand).node
        }
    }

    private func brandName(_ viewer: Viewer) async throws -> String {
        try await kit.database.read(in: viewer.tenant) { try TenantRecord.find(viewer.tenant, in: $0) }?.name ?? ""
    }
}
