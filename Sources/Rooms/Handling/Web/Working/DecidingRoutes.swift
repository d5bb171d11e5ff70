import Hummingbird
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// The first look, the answer on the merits, and opening a closed case again.
struct DecidingRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/assessment", use: showAssessment)
        router.post("/cases/:id/assessment", use: assess)
        router.get("/cases/:id/closure", use: showClosure)
        router.post("/cases/:id/closure", use: close)
        router.post("/cases/:id/reopening", use: reopen)
    }

    private func showAssessment(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        let file = try await kit.database.read(in: viewer.tenant) { snapshot in
            try CaseFile.load(id, for: viewer.staff, now: now, in: snapshot)
        }
        guard let file else { throw WebRefusal.notFound }
        return try await assessment(file.item, AssessmentForm.state(of: file), nil, viewer, context)
    }

    private func assessment(
        _ item: Case, _ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        try await kit.workPage(HandlingText.assess, of: item, viewer, context, status: problem == nil ? 200 : 422) {
            AssessmentForm(item: item, state: state, problem: problem).node
        }
    }

    private func assess(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        let found = Assessment(
            priority: Int(form.text("priority")).flatMap { Priority(rawValue: $0) } ?? .normal,
            branch: Branch(rawValue: form.text("branch")) ?? .unknown,
            stake: WhatIsAtStake(
                Set(form.all("stake").compactMap { Stake(rawValue: $0) }), line: form.text("line").trimmed),
            isCausedByCustomer: form.isOn("caused"))
        let version = Int(form.text("version"))
        do {
            try await kit.write(viewer, context) { act, tx in
                try assessCase(id, as: found, expecting: version, by: act, in: tx)
            }
            return .seeOther("/cases/\(id)")
        } catch {
            let problem = try formProblem(error)
            let item = try await kit.database.read(in: viewer.tenant) { try CaseRecord.require(id, in: $0) }
            var state = form.state()
            // The newer version is confirmed by sending the form again, after the change was seen.
            state.values["version"] = [String(item.version)]
            return try await assessment(item, state, problem, viewer, context)
        }
    }

    private func showClosure(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        return try await closure(try context.pathID(), nil, nil, viewer, context)
    }

    private func closure(
        _ id: CaseID, _ typed: FormState?, _ refusal: (any Error)?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            ClosureModel(
                item: try CaseRecord.require(id, in: snapshot),
                complaints: try ComplaintRecord.list(of: id, in: snapshot),
                causes: try CauseRecord.all(in: snapshot))
        }
        let problem = try refusal.map { try formProblem($0) }
        var state = typed ?? ClosureForm.state(of: model)
        if typed != nil { state.values["version"] = [String(model.item.version)] }
        if case .incomplete(let gaps)? = refusal as? CaseRefusal { state.problems = gaps.problems }
        return try await kit.workPage(
            HandlingText.close, of: model.item, viewer, context,
            status: state.problems.isEmpty && refusal == nil ? 200 : 422
        ) {
            ClosureForm(model: model, state: state, problem: problem).node
        }
    }

    private func close(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let form = context.form
        var causes: [ComplaintID: CauseID] = [:]
        for name in form.values.keys where name.hasPrefix("cause-") {
            if let complaint = ComplaintID(name.dropFirst(6)), let cause = CauseID(form.text(name)) {
                causes[complaint] = cause
            }
        }
        guard let verdict = Verdict(rawValue: form.text("verdict")) else {
            var state = form.state()
            state.problems["verdict"] = HandlingText.verdictNeeded
            return try await closure(id, state, nil, viewer, context)
        }
        let made = Closure(
            verdict: verdict, merits: form.text("merits"),
            action: form.text("action"), causes: causes)
        let version = Int(form.text("version"))
        do {
            try await kit.write(viewer, context) { act, tx in
                try closeCase(id, with: made, expecting: version, by: act, in: tx)
            }
            return .seeOther("/cases/\(id)?sent=closure")
        } catch {
            return try await closure(id, form.state(), error, viewer, context)
        }
    }

    private func reopen(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in try reopenCase(id, because: .staff, by: act, in: tx) }
        return .seeOther("/cases/\(id)")
    }
}
