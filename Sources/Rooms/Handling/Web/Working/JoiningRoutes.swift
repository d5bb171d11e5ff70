import Hummingbird
import People
import Primitives
import Storage
import Web

/// Linking, merging and splitting cases.
struct JoiningRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/links", use: show)
        router.post("/cases/:id/links", use: link)
        router.post("/cases/:id/merge", use: merge)
        router.post("/cases/:id/unmerge", use: unmerge)
        router.post("/cases/:id/split", use: split)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        return try await page(try context.pathID(), FormState(), nil, viewer, context)
    }

    private func page(
        _ id: CaseID, _ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let now = context.locale.now
        let file = try await kit.database.read(in: viewer.tenant) { snapshot in
            try CaseFile.load(id, for: viewer.staff, now: now, in: snapshot)
        }
        guard let file else { throw WebRefusal.notFound }
        return try await kit.workPage(
            HandlingText.linkMergeSplit, of: file.item, viewer, context, status: problem == nil ? 200 : 422
        ) {
            JoiningPage(file: file, state: state, problem: problem, mayMerge: viewer.allows(.mergeCases)).node
        }
    }

    private func link(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        return try await join(viewer, context) { id, other, act, tx in
            try linkCases(id, other, as: .related, by: act, in: tx)
        }
    }

    private func merge(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.mergeCases)
        return try await join(viewer, context) { id, other, act, tx in try mergeCases(id, into: other, by: act, in: tx)
        }
    }

    /// Does it with the case of the typed number, and shows the page again when that is refused.
    private func join(
        _ viewer: Viewer, _ context: AramContext,
        _ body: @escaping @Sendable (CaseID, CaseID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let id: CaseID = try context.pathID()
        let form = context.form
        let number = Int(latinDigits(form.text("number").filter { $0 != "#" }.trimmed))
        do {
            try await kit.write(viewer, context) { act, tx in
                guard let number, let other = try CaseRecord.find(number: number, in: tx) else {
                    throw CaseRefusal.sameCase
                }
                try body(id, other.id, act, tx)
            }
            return .seeOther("/cases/\(id)")
        } catch {
            return try await page(id, form.state(), try formProblem(error), viewer, context)
        }
    }

    private func unmerge(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.mergeCases)
        let id: CaseID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in try unmergeCase(id, by: act, in: tx) }
        return .seeOther("/cases/\(id)")
    }

    private func split(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let complaint = ComplaintID(context.form.text("complaint"))
        do {
            let made = try await kit.write(viewer, context) { act, tx -> CaseID in
                guard let complaint, try ComplaintRecord.require(complaint, in: tx).caseID == id else {
                    throw CaseRefusal.noSuchComplaint
                }
                return try splitCase(complaint, by: act, in: tx)
            }
            return .seeOther("/cases/\(made)")
        } catch {
            return try await page(id, context.form.state(), try formProblem(error), viewer, context)
        }
    }
}
