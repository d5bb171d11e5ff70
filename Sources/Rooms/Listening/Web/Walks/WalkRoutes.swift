import HTTPTypes
import Hummingbird
import NIOCore
import People
import Primitives
import Storage
import Web

/// The experience walk: the checklist on a phone, its observations with pictures, and writing the checklist.
struct WalkRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/walk", use: show)
        router.post("/walk", use: keep)
        router.get("/walk/photos/:id", use: photo)
        router.get("/walk/checklist", use: edit)
        router.post("/walk/checklist", use: save)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        return try await page(nil, viewer, context)
    }

    private func keep(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let form = context.form
        var reader = FormReader(form)
        let touchpoint: Touchpoint? = reader.choice("touchpoint", of: Touchpoint.self)
        let file = form.files.first { $0.field == "photo" && !$0.bytes.isEmpty }
        let photo = file.flatMap { WalkPhoto(bytes: $0.bytes) }
        if file != nil && photo == nil { reader.refuse("photo", ListeningText.refusedPhoto) }
        let answer = Answer(face: Face(rawValue: form.text("face")), comment: form.text("comment"))
        do throws(FeedbackRefusal) {
            try answer.check()
        } catch {
            reader.refuse(error.field, error.text)
        }
        guard reader.isFine, let touchpoint, let point = WalkPoint(form.text("point"), at: touchpoint) else {
            return try await page(reader.state, viewer, context)
        }
        let act = kit.act(of: viewer, context)
        let key = String(form.text("key").prefix(80))
        try await kit.database.write(in: viewer.tenant) {
            try observe(answer, at: point, photo: photo, onceKey: key, by: act, in: $0)
        }
        return .seeOther("/walk")
    }

    private func page(_ typed: FormState?, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        let act = kit.act(of: viewer, context)
        let page = try await kit.database.read(in: viewer.tenant) { snapshot in
            let day = try BrandClock(in: snapshot).day(of: act.at)
            let points = try WalkRecord.points(in: viewer.language, snapshot)
            return WalkPage(
                points: points.map { ($0, act.newID(Identifier<WalkPage>.self).description) },
                seen: try WalkRecord.list(of: viewer.staff, on: day, in: snapshot), typed: typed)
        }
        return try await kit.answer(
            ListeningText.walkTitle, at: "/walk", viewer, context, status: typed == nil ? 200 : 422,
            actions: viewer.allows(.manageActions)
                ? linkButton(ListeningText.walkChecklist, href: "/walk/checklist", icon: .clipboardList) : .none
        ) { page.node }
    }

    private func photo(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: ObservationID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { try WalkRecord.photo(of: id, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        return Response(
            status: .ok, headers: [.contentType: found.kind],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: found.bytes)))
    }

    private func edit(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let points = try await kit.database.read(in: viewer.tenant) {
            try WalkRecord.points(in: viewer.language, $0)
        }
        var state = FormState()
        for (index, point) in points.enumerated() {
            state.values["text-\(index)"] = [point.text]
            state.values["touchpoint-\(index)"] = [point.touchpoint.rawValue]
        }
        return try await checklist(state, viewer, context)
    }

    private func save(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        var reader = FormReader(context.form)
        var points: [WalkPoint] = []
        for index in 0..<WalkPoint.most {
            let text = reader.words("text-\(index)")
            guard !text.isEmpty else { continue }
            let touchpoint: Touchpoint? = reader.choice("touchpoint-\(index)", of: Touchpoint.self)
            if let point = touchpoint.flatMap({ WalkPoint(text, at: $0) }) { points.append(point) }
        }
        guard reader.isFine else { return try await checklist(reader.state, viewer, context) }
        let (act, typed) = (kit.act(of: viewer, context), points)
        try await kit.database.write(in: viewer.tenant) { try setWalkPoints(typed, by: act, in: $0) }
        return .seeOther("/walk")
    }

    private func checklist(_ state: FormState, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        try await kit.answer(
            ListeningText.walkChecklist, at: "/walk", viewer, context, status: state.problems.isEmpty ? 200 : 422
        ) { WalkChecklistPage(state: state).node }
    }
}
