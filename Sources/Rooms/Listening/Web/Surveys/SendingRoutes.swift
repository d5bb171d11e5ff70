import Hummingbird
import People
import Primitives
import Storage
import Web

/// Sending a survey to one customer or to a list.
struct SendingRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/surveys/:id/invitations", use: told)
        router.post("/surveys/:id/invitations", use: invite)
        router.post("/surveys/:id/lists", use: upload)
    }

    /// The page of the survey with what became of the last sending.
    private func told(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.sendSurveys)
        let word = request.uri.queryParameters["outcome"].map(String.init) ?? ""
        let outcome = SkipReason(rawValue: word).map { SurveyPage.Outcome.skipped($0) } ?? .queued
        return try await page(viewer, context, state: FormState(), outcome: outcome)
    }

    private func invite(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.sendSurveys)
        let id: SurveyID = try context.pathID()
        var reader = FormReader(context.form)
        let (email, name) = (reader.email("email"), reader.words("name"))
        let language = LanguageCode(rawValue: context.form.text("language"))
        guard let email, reader.isFine else {
            return try await page(viewer, context, state: reader.state, outcome: nil, status: 422)
        }
        let act = kit.act(of: viewer, context)
        let outcome = try await kit.database.write(in: viewer.tenant) { tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: name, email: email, language: language), by: act, in: tx)
            return try inviteToSurvey(id, customer: customer, by: act, in: tx)
        }
        let word = if case .skipped(_, let reason) = outcome { reason.rawValue } else { "queued" }
        return .seeOther("/surveys/\(id)/invitations?outcome=\(word)")
    }

    private func upload(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.sendSurveys)
        let id: SurveyID = try context.pathID()
        guard let file = context.form.files.first(where: { $0.field == "file" }) else {
            let state = FormState(values: [:], problems: ["file": WebText.fieldEmpty])
            return try await page(viewer, context, state: state, outcome: nil, status: 422)
        }
        let known = try await kit.database.read(in: viewer.tenant) { try SurveyRecord.find(id, in: $0) }
        guard known != nil else { throw WebRefusal.notFound }
        do {
            let list = try await checkList(
                NewList(kind: .invitations, survey: id, fileName: file.fileName, bytes: file.bytes),
                by: kit.act(of: viewer, context), in: kit.database)
            return .seeOther("/lists/\(list.id)")
        } catch let refusal as ListRefusal {
            let state = FormState(values: [:], problems: ["file": refusal.text])
            return try await page(viewer, context, state: state, outcome: nil, status: 422)
        }
    }

    private func page(
        _ viewer: Viewer, _ context: AramContext, state: FormState, outcome: SurveyPage.Outcome?, status: Int = 200
    ) async throws -> Response {
        let id: SurveyID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            try SurveyFile.read(id, in: snapshot)
        }
        guard let found else { throw WebRefusal.notFound }
        return try await kit.answer(.verbatim(found.survey.name), at: "/surveys", viewer, context, status: status) {
            SurveyPage(
                survey: found.survey, results: found.results, drivers: found.drivers, state: state, outcome: outcome,
                maySend: true
            ).node
        }
    }
}
