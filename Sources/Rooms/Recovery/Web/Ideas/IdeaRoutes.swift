import Hummingbird
import People
import Primitives
import Storage
import Web

/// The list of customers' ideas, and answering one.
struct IdeaRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/ideas", use: list)
        router.get("/ideas/:id", use: show)
        router.post("/ideas/:id/status", use: change)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = request.uri.queryParameters
        let status = query["status"].flatMap { IdeaStatus(rawValue: String($0)) } ?? .new
        let after = query["after"].flatMap { IdeaID(String($0)) }
        let (page, counts) = try await kit.database.read(in: viewer.tenant) { snapshot in
            let last = try after.flatMap { try IdeaRecord.find($0, in: snapshot) }
            return (try IdeaList.page(status, after: last, in: snapshot), try IdeaList.counts(in: snapshot))
        }
        let content = IdeasPage(lines: page.lines, next: page.next, counts: counts, status: status)
        return try await kit.answer(RecoveryText.ideas, at: "/ideas", viewer, context) { content.node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        return try await page(try context.pathID(), nil, viewer, context)
    }

    private func page(
        _ id: IdeaID, _ typed: FormState?, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        let line = try await kit.database.read(in: viewer.tenant) { snapshot in
            try IdeaRecord.find(id, in: snapshot).flatMap { try IdeaList.line($0, in: snapshot) }
        }
        guard let line else { throw WebRefusal.notFound }
        var state = typed ?? IdeaPage.state(of: line.idea)
        // The newer version is confirmed by sending the form again, after the change was seen.
        state.values["version"] = [String(line.idea.version)]
        return try await kit.answer(RecoveryText.idea, at: "/ideas", viewer, context, status: status) {
            IdeaPage(line: line, state: state, mayAnswer: viewer.allows(.manageActions)).node
        }
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageActions)
        let id: IdeaID = try context.pathID()
        var reader = FormReader(context.form)
        let status = reader.choice("status", of: IdeaStatus.self)
        let answer = reader.words("answer", limit: Limits.textCharacters)
        let version = reader.number("version", in: 1...Int.max, required: false)
        let isTold = reader.isOn("tell")
        if reader.isFine, let status {
            do {
                try await kit.write(viewer, context) { act, tx in
                    try setIdeaStatus(
                        id, to: status, answer: answer, tellsCustomer: isTold, expecting: version, by: act, in: tx)
                }
                return .seeOther("/ideas?status=\(status.rawValue)")
            } catch let refusal as IdeaRefusal where refusal != .notFound {
                reader.refuse("answer", refusal.text)
            } catch is StaleVersion {
                reader.refuse("status", WebText.conflictDetail)
            }
        }
        return try await page(id, reader.state, viewer, context, status: 422)
    }
}
