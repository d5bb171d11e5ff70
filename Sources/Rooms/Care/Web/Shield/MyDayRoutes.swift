import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page on which a person sees their own load, takes a breather and answers the pulse.
struct MyDayRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/my-day", use: show)
        router.post("/my-day/breather", use: rest)
        router.post("/my-day/breather/end", use: resume)
        router.post("/my-day/pulse", use: answerQuestions)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    private func rest(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { _ = try startBreather(for: viewer.staff, by: act, in: $0) }
        return .seeOther("/my-day")
    }

    private func resume(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try endBreather(for: viewer.staff, by: act, in: $0) }
        return .seeOther("/my-day")
    }

    private func answerQuestions(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        var scores: [PulseQuestion: Int] = [:]
        for question in PulseQuestion.allCases { scores[question] = Int(context.form.text(question.rawValue)) }
        let act = kit.act(of: viewer, context)
        do {
            let answers = try PulseAnswers(scores)
            try await kit.database.write(in: act.tenant) { try answerPulse(answers, by: act, in: $0) }
            return .seeOther("/my-day")
        } catch let refusal as PulseRefusal {
            let first = PulseQuestion.energy.rawValue
            return try await page(context, state: context.form.state(problems: [first: refusal.text]), status: 422)
        }
    }

    private func page(_ context: AramContext, state: FormState = FormState(), status: Int = 200) async throws
        -> Response
    {
        let viewer = try context.requireViewer()
        let now = context.locale.now
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            MyDayPage(
                load: try wellbeing(of: viewer.staff, at: now, in: snapshot),
                redCases: try redCases(of: viewer.staff, at: now, in: snapshot),
                overruled: try OverruleTable(
                    try overruleLog(of: viewer.staff, limit: 5, in: snapshot), in: snapshot),
                hasAnsweredPulse: try hasAnsweredPulse(viewer.staff, at: now, in: snapshot), form: state)
        }
        return try await kit.answer(CareText.myDay, at: "/my-day", viewer, context, status: status) { model.node }
    }
}
