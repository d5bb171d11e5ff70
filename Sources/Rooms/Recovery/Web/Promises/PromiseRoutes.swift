import Foundation
import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Making, keeping, moving and cancelling promises.
struct PromiseRoutes: Sendable {
    let kit: RecoveryKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/promises/new", use: blank)
        router.post("/promises", use: make)
        router.get("/promises/:id", use: show)
        router.post("/promises/:id/keeping", use: keep)
        router.post("/promises/:id/time", use: move)
        router.post("/promises/:id/cancelling", use: cancel)
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        guard let item = request.uri.queryParameters["case"].flatMap({ CaseID(String($0)) }) else {
            throw WebRefusal.notFound
        }
        let state = PromiseForm.start(at: context.locale.now, zone: context.locale.zone)
        return try await newPage(item, state, viewer, context)
    }

    private func newPage(
        _ id: CaseID, _ state: FormState, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        let item = try await kit.database.read(in: viewer.tenant) { try CaseRecord.require(id, in: $0) }
        return try await kit.answer(RecoveryText.newPromise, at: "/promises", viewer, context, status: status) {
            NewPromisePage(item: item, state: state).node
        }
    }

    private func make(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        guard let item = CaseID(context.form.text("case")) else { throw WebRefusal.notFound }
        var form = PromiseForm(context.form, zone: context.locale.zone)
        let (words, due) = (form.words(), form.due())
        if form.reader.isFine, let due {
            do {
                let owner = viewer.staff
                try await kit.write(viewer, context) { act, tx in
                    try makePromise(words, in: item, dueAt: due, owner: owner, by: act, in: tx)
                }
                return .seeOther("/cases/\(item)#promises")
            } catch let refusal as PromiseRefusal where refusal != .notFound {
                form.reader.refuse(refusal.field, refusal.text)
            }
        }
        return try await newPage(item, form.reader.state, viewer, context, status: 422)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        return try await page(try context.pathID(), nil, viewer, context)
    }

    private func page(
        _ id: PromiseID, _ typed: FormState?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let promise = try PromiseRecord.require(id, in: snapshot)
            return PromiseModel(
                promise: promise, item: try CaseRecord.require(promise.caseID, in: snapshot),
                customerName: try CustomerRecord.current(promise.customer, in: snapshot)?.displayName ?? "",
                ownerName: try promise.owner.flatMap { try StaffRecord.find($0, in: snapshot)?.name })
        }
        let state =
            typed
            ?? PromiseForm.start(
                due: model.promise.dueAt + .days(1), at: context.locale.now, zone: context.locale.zone)
        return try await kit.answer(
            RecoveryText.promise, at: "/promises", viewer, context, status: typed == nil ? 200 : 422
        ) {
            PromisePage(model: model, state: state, mayAct: viewer.allows(.handleCases), now: context.locale.now).node
        }
    }

    private func keep(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: PromiseID = try context.pathID()
        let promise = try await kit.write(viewer, context) { act, tx in
            try keepPromise(id, by: act, in: tx)
            return try PromiseRecord.require(id, in: tx)
        }
        return .seeOther(back(promise, context))
    }

    private func move(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: PromiseID = try context.pathID()
        var form = PromiseForm(context.form, zone: context.locale.zone)
        let isTold = form.reader.isOn("told")
        if let due = form.due(), form.reader.isFine {
            do {
                try await kit.write(viewer, context) { act, tx in
                    try movePromise(id, to: due, customerKnows: isTold, by: act, in: tx)
                }
                return .seeOther("/promises/\(id)")
            } catch let refusal as PromiseRefusal where refusal != .notFound {
                form.reader.refuse(refusal.field, refusal.text)
            }
        }
        return try await page(id, form.reader.state, viewer, context)
    }

    private func cancel(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: PromiseID = try context.pathID()
        let promise = try await kit.write(viewer, context) { act, tx in
            try cancelPromise(id, by: act, in: tx)
            return try PromiseRecord.require(id, in: tx)
        }
        return .seeOther(back(promise, context))
    }

    /// Where the button stood.
    private func back(_ promise: Promise, _ context: AramContext) -> String {
        switch context.form.text("back") {
        case "list": "/promises"
        case "case": "/cases/\(promise.caseID)#promises"
        default: "/promises/\(promise.id)"
        }
    }
}
