import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The conduct record of a customer, what staff decide in it, and the list of all that is in force.
struct ConductRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/conduct", use: list)
        router.get("/customers/:id/conduct", use: show)
        router.post("/customers/:id/conduct", use: take)
        router.post("/conduct/:id/renewal", use: renew)
        router.post("/conduct/:id/end", use: lift)
        router.post("/conduct/:id/appeal", use: appeal)
        router.post("/conduct/:id/answer", use: answer)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageConduct)
        let after = request.uri.queryParameters["after"].flatMap { ConductStepID(String($0)) }
        let page = try await kit.database.read(in: viewer.tenant) { try ConductList.load(after: after, in: $0) }
        return try await kit.answer(CareText.conductInForce, at: "/conduct", viewer, context) { page.node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let id = request.uri.queryParameters["case"].flatMap { CaseID(String($0)) }
        return try await page(of: try context.pathID("id", CustomerID.self), context, caseID: id)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageConduct)
        let customer = try context.pathID("id", CustomerID.self)
        let caseID = CaseID(context.form.text("case"))
        var reader = FormReader(context.form)
        let rung = reader.choice("rung", of: ConductRung.self)
        let evidence = reader.words("evidence", required: true, limit: Limits.textCharacters)
        let contact = reader.words("contact", required: rung == .restricted)
        let review = reader.day("review")
        guard reader.isFine, let rung, let review else {
            return try await page(of: customer, context, caseID: caseID, form: reader.state)
        }
        let new = NewConductStep(
            customer: customer, rung: rung, evidence: evidence, contact: contact,
            reviewAt: review.end(in: context.locale), caseID: caseID)
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { _ = try recordConductStep(new, by: act, in: $0) }
            return .seeOther("/customers/\(customer)/conduct")
        } catch let refusal as ConductRefusal where refusal != .noSuchCustomer {
            reader.refuse(refusal.field, refusal.text)
            return try await page(of: customer, context, caseID: caseID, form: reader.state)
        }
    }

    private func renew(_ request: Request, _ context: AramContext) async throws -> Response {
        var reader = FormReader(context.form)
        let until = reader.day("until")?.end(in: context.locale)
        return try await change(context, reader, refusedIn: "until") { id, act, tx in
            if let until { try renewConductStep(id, until: until, by: act, in: tx) }
        }
    }

    private func lift(_ request: Request, _ context: AramContext) async throws -> Response {
        try await change(context) { try liftConductStep($0, by: $1, in: $2) }
    }

    private func appeal(_ request: Request, _ context: AramContext) async throws -> Response {
        var reader = FormReader(context.form)
        let words = reader.words("appeal", required: true, limit: Limits.textCharacters)
        return try await change(context, reader, refusedIn: "appeal") {
            try appealConductStep($0, saying: words, by: $1, in: $2)
        }
    }

    private func answer(_ request: Request, _ context: AramContext) async throws -> Response {
        let isGranted = context.form.text("verdict") == "granted"
        return try await change(context) { try answerAppeal($0, isGranted: isGranted, by: $1, in: $2) }
    }

    /// Changes one step; a refusal that belongs to a field comes back beside it, any other as a page of its own.
    private func change(
        _ context: AramContext, _ reader: FormReader? = nil, refusedIn field: String? = nil,
        _ body: @escaping @Sendable (ConductStepID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageConduct)
        let id = try context.pathID("id", ConductStepID.self)
        let step = try await kit.database.read(in: viewer.tenant) { try ConductRecord.require(id, in: $0) }
        if let reader, !reader.isFine {
            return try await page(of: step.customer, context, form: reader.state, about: id)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { try body(id, act, $0) }
            return .seeOther("/customers/\(step.customer)/conduct")
        } catch let refusal as ConductRefusal {
            guard let field, var reader else { throw refusal }
            reader.refuse(field, refusal.text)
            return try await page(of: step.customer, context, form: reader.state, about: id)
        } catch is StaleVersion {
            throw WebRefusal.conflict
        }
    }

    /// The record; a form with problems makes it a refusal.
    private func page(
        of id: CustomerID, _ context: AramContext, caseID: CaseID? = nil, form: FormState = FormState(),
        about step: ConductStepID? = nil
    ) async throws -> Response {
        let viewer = try context.require(.seeCustomers)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot -> ConductPage in
            guard let customer = try CustomerRecord.current(id, in: snapshot) else { throw WebRefusal.notFound }
            let ladder = try ConductRecord.ladder(of: customer.id, in: snapshot)
            let names = try StaffNames.load(Set(ladder.steps.map(\.decidedBy)), in: snapshot)
            return ConductPage(
                customer: customer, ladder: ladder, names: names, viewer: viewer.staff,
                mayDecide: viewer.allows(.manageConduct), caseID: caseID, form: form, formStep: step)
        }
        let status = form.problems.isEmpty ? 200 : 422
        return try await kit.answer(CareText.conduct, at: "/conduct", viewer, context, status: status) { model.node }
    }
}

extension CivilDay {
    /// The end of the day in the reader's zone.
    fileprivate func end(in locale: PageLocale) -> Instant {
        let parts = gregorian
        return LocalDay(year: parts.year, month: parts.month, day: parts.day).instant(atMinute: 1440, in: locale.zone)
    }
}
