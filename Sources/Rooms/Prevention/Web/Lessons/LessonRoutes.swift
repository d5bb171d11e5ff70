import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The log of lessons with its search and its form.
struct LessonRoutes: Sendable {
    let kit: PreventionKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/lessons", use: show)
        router.post("/lessons", use: write)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let query = request.uri.queryParameters
        let given = ["cause", "action", "case"].reduce(into: [String: String]()) { values, name in
            values[name] = query[Substring(name)].map(String.init)
        }
        return try await page(request, context, form: FormState(given))
    }

    private func write(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.writeLessons)
        var reader = FormReader(context.form)
        let title = reader.words("title", required: true)
        let body = reader.words("body", required: true, limit: Limits.textCharacters)
        guard reader.isFine else { return try await page(request, context, form: reader.state) }
        let form = context.form
        let new = NewLesson(
            title: title, body: body, language: viewer.language, cause: CauseID(form.text("cause")),
            action: ActionID(form.text("action")), caseID: CaseID(form.text("case")))
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { _ = try writeLesson(new, by: act, in: $0) }
            return .seeOther("/lessons")
        } catch let refusal as LessonRefusal {
            reader.refuse("title", refusal.text)
            return try await page(request, context, form: reader.state)
        }
    }

    private func page(_ request: Request, _ context: AramContext, form: FormState) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = request.uri.queryParameters
        let words = query["q"].map(String.init) ?? ""
        let cause = query["cause"].flatMap { CauseID(String($0)) }
        let after = query["after"].flatMap { LessonID(String($0)) }
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let last = try after.flatMap { try lesson($0, in: snapshot) }
            let found = try findLessons(words, about: cause, after: last, limit: Limits.pageRows + 1, in: snapshot)
            let lessons = Array(found.prefix(Limits.pageRows))
            var authors: [StaffID: String] = [:]
            for id in Set(lessons.map(\.author)) { authors[id] = try StaffRecord.find(id, in: snapshot)?.name }
            return LessonPage(
                lessons: lessons, authors: authors, hasMore: found.count > Limits.pageRows, words: words, cause: cause,
                causes: try CauseRecord.all(in: snapshot), form: viewer.allows(.writeLessons) ? form : nil)
        }
        return try await kit.answer(
            PreventionText.lessons, at: "/lessons", viewer, context, form: form, views: preventionViews(.lessons)
        ) { model.node }
    }
}
