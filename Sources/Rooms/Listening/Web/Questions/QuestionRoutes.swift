import Hummingbird
import People
import Primitives
import Storage
import Web

/// What a survey asks after its main answer: the form for staff, and the answers of customers.
struct QuestionRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/surveys/:id/questions", use: show)
        router.post("/surveys/:id/questions", use: change)
        router.post("/s/:token/details", use: take)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let survey = try await find(viewer, context)
        var state = survey.questions.state
        state.values["version"] = [String(survey.version)]
        return try await page(survey, state, viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSurveys)
        let survey = try await find(viewer, context)
        let (questions, state) = SurveyQuestions.read(context.form)
        guard state.problems.isEmpty, let version = Int(context.form.text("version")) else {
            return try await page(survey, state, viewer, context, status: 422)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: viewer.tenant) {
                try changeQuestions(of: survey.id, to: questions, version: version, by: act, in: $0)
            }
        } catch is StaleVersion {
            var state = state
            state.problems["driver0-en"] = WebText.conflictDetail
            return try await page(survey, state, viewer, context, status: 409)
        }
        return .seeOther("/surveys/\(survey.id)")
    }

    private func page(
        _ survey: Survey, _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(ListeningText.questionsTitle, at: "/surveys", viewer, context, status: status) {
            QuestionPage(survey: survey.id, state: state).node
        }
    }

    private func find(_ viewer: Viewer, _ context: AramContext) async throws -> Survey {
        let id: SurveyID = try context.pathID()
        let survey = try await kit.database.read(in: viewer.tenant) { try SurveyRecord.find(id, in: $0) }
        guard let survey else { throw WebRefusal.notFound }
        return survey
    }

    /// The customer's details; without any the page of thanks comes back as it was.
    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .survey)
        let (details, now) = (SurveyDetails(form: context.form), context.locale.now)
        let language = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        let asked = language.map { "lang=\($0.rawValue)" }
        let back = "/s/\(context.parameters.get("token") ?? "")/thanks?"
        do {
            try await kit.database.write(in: link.tenant) { tx in
                let id = InvitationID(link.row)
                guard let invitation = try InvitationRecord.find(id, in: tx) else { throw WebRefusal.notFound }
                let act = Act(tenant: tx.tenant, actor: .customer(invitation.customer.uuid), at: now)
                try recordDetails(details, of: id, by: act, in: tx)
            }
        } catch FeedbackRefusal.alreadyVoided {
            // Staff took the answer out of the figures; the customer is thanked all the same.
        } catch let refusal as FeedbackRefusal where refusal != .unknown {
            return try await AnswerRoutes(kit: kit).thankPage(
                request, context, offering: details, problem: refusal == .nothingSaid ? nil : refusal.text, status: 422)
        }
        return .seeOther(back + (["noted=1", asked].compactMap { $0 }).joined(separator: "&"))
    }
}
