import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The log of lessons with its search and its form.
struct LessonRoutes: Sendable {
    let desk: PreventionDesk

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/lessons", use: show)
        router.post("/lessons", use: write)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(request, context)
    }

    private func write(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.writeLessons)
        var reader = FormReader(context.form)
        let title = reader.words("title", required: true)
        let body = reader.words("body", required: true, limit: Limits.textCharacters)
        guard reader.isFine else { return try await page(request, context, state: reader.state, status: 422) }
        let new = NewLesson(
            title: title, body: body, language: viewer.language, cause: CauseID(context.form.text("cause")))
        let act = desk.act(of: viewer, context)
        do {
            try await desk.database.write(in: act.tenant) { _ = try writeLesson(new, by: act, in: $0) }
            return .seeOther("/lessons")
        } catch let refusal as LessonRefusal {
            return try await page(
                request, context, state: context.form.state(problems: ["title": refusal.text]), status: 422)
        }
    }

    private func page(
        _ request: Request, _ context: AramContext, state: FormState = FormState(), status: Int = 200
    ) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let words = request.uri.queryParameters["q"].map(String.init) ?? ""
        let after = request.uri.queryParameters["after"].flatMap { LessonID($0) }
        let model = try await desk.database.read(in: viewer.tenant) { snapshot in
            let last = try after.flatMap { try lesson($0, in: snapshot) }
            let found = try findLessons(words, after: last, limit: Limits.pageRows + 1, in: snapshot)
            return LessonPage(
                lessons: Array(found.prefix(Limits.pageRows)), hasMore: found.count > Limits.pageRows, words: words,
                causes: try CauseRecord.all(in: snapshot), form: viewer.allows(.writeLessons) ? state : nil)
        }
        return try await desk.answer(PreventionText.lessons, at: "/lessons", viewer, context, status: status) {
            model.node
        }
    }
}
