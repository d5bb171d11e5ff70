import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// The matters of a case with their causes, and the notes at three levels.
struct ComplaintRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/complaints", use: show)
        router.post("/cases/:id/complaints", use: create)
        router.post("/cases/:id/complaints/:complaint", use: change)
        router.get("/cases/:id/level-notes", use: showLevels)
        router.post("/cases/:id/level-notes", use: writeLevels)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        return try await page(try context.pathID(), nil, viewer, context)
    }

    /// `typed` is the refused form: that of one matter, or that of a new one.
    private func page(
        _ id: CaseID, _ typed: (of: ComplaintID?, state: FormState, problem: Text)?, _ viewer: Viewer,
        _ context: AramContext
    ) async throws -> Response {
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            ClosureModel(
                item: try CaseRecord.require(id, in: snapshot),
                complaints: try ComplaintRecord.list(of: id, in: snapshot),
                causes: try CauseRecord.all(in: snapshot))
        }
        return try await kit.workPage(
            HandlingText.complaints, of: model.item, viewer, context, status: typed == nil ? 200 : 422
        ) {
            for complaint in model.complaints {
                let own = typed?.of == complaint.id ? typed : nil
                ComplaintForm(
                    item: model.item, complaint: complaint, causes: model.causes,
                    state: own?.state ?? ComplaintForm.state(of: complaint), problem: own?.problem
                ).node
            }
            let own = typed.flatMap { $0.of == nil ? $0 : nil }
            ComplaintForm(
                item: model.item, complaint: nil, causes: model.causes,
                state: own?.state ?? FormState(["touchpoint": model.item.touchpoint.rawValue]), problem: own?.problem
            ).node
        }
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        let touchpoint = Touchpoint(rawValue: form.text("touchpoint")) ?? .other
        do {
            try await kit.write(viewer, context) { act, tx in
                let made = try addComplaint(
                    form.text("summary"), facts: form.text("facts"), touchpoint: touchpoint, to: id, by: act, in: tx)
                if let cause = CauseID(form.text("cause")) { try setCause(cause, of: made, by: act, in: tx) }
            }
            return .seeOther("/cases/\(id)/complaints")
        } catch {
            return try await page(id, (nil, form.state(), try formProblem(error)), viewer, context)
        }
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let complaint: ComplaintID = try context.pathID("complaint")
        let form = context.form
        let touchpoint = Touchpoint(rawValue: form.text("touchpoint")) ?? .other
        let (cause, version) = (CauseID(form.text("cause")), Int(form.text("version")))
        do {
            try await kit.write(viewer, context) { act, tx in
                let before = try ComplaintRecord.require(complaint, in: tx)
                guard before.caseID == id else { throw CaseRefusal.noSuchComplaint }
                try updateComplaint(
                    complaint, summary: form.text("summary"), facts: form.text("facts"), touchpoint: touchpoint,
                    expecting: version, by: act, in: tx)
                if before.cause != cause { try setCause(cause, of: complaint, by: act, in: tx) }
            }
            return .seeOther("/cases/\(id)/complaints")
        } catch {
            return try await page(id, (complaint, form.state(), try formProblem(error)), viewer, context)
        }
    }

    private func showLevels(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        return try await levels(try context.pathID(), nil, nil, viewer, context)
    }

    private func levels(
        _ id: CaseID, _ typed: FormState?, _ problem: Text?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            (try CaseRecord.require(id, in: snapshot), try LevelNotesRecord.find(of: id, in: snapshot))
        }
        var state = typed ?? LevelNotesForm.state(of: found.1)
        state.values["version"] = [String(found.1.version)]
        return try await kit.workPage(
            HandlingText.levels, of: found.0, viewer, context, status: problem == nil ? 200 : 422
        ) {
            LevelNotesForm(item: found.0, stored: found.1, state: state, problem: problem).node
        }
    }

    private func writeLevels(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        var notes = LevelNotes()
        notes.fact = form.text("fact")
        notes.feeling = form.text("feeling")
        notes.ourFear = form.text("fear")
        notes.identityNow = form.text("identity-now")
        notes.identitySuitable = form.text("identity-suitable")
        notes.identityDesired = form.text("identity-desired")
        notes.version = Int(form.text("version")) ?? 0
        let written = notes
        do {
            try await kit.write(viewer, context) { act, tx in try writeLevelNotes(written, of: id, by: act, in: tx) }
            return .seeOther("/cases/\(id)?sent=levels")
        } catch {
            return try await levels(id, form.state(), try formProblem(error), viewer, context)
        }
    }
}
