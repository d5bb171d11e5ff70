import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// What staff decide about the conduct of a customer; the forms stand in the panel of the customer's page.
struct ConductRoutes: Sendable {
    let desk: CareDesk

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/customers/:id/conduct", use: take)
        router.post("/conduct/:id/end", use: lift)
        router.post("/conduct/:id/appeal", use: appeal)
        router.post("/conduct/:id/answer", use: answer)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageConduct)
        let customer = try context.pathID("id", CustomerID.self)
        var reader = FormReader(context.form)
        let rung = reader.choice("rung", of: ConductRung.self)
        let review = reader.day("review")
        guard reader.isFine, let rung, let review else { throw WebRefusal.badFields(reader.problems) }
        let parts = review.gregorian
        let end = LocalDay(year: parts.year, month: parts.month, day: parts.day)
            .instant(atMinute: 1440, in: context.locale.zone)
        let new = NewConductStep(
            customer: customer, rung: rung, evidence: context.form.text("evidence"),
            contact: context.form.text("contact"),
            reviewAt: end)
        let act = desk.act(of: viewer, context)
        try await desk.database.write(in: act.tenant) { _ = try recordConductStep(new, by: act, in: $0) }
        return .seeOther("/customers/\(customer)")
    }

    private func lift(_ request: Request, _ context: AramContext) async throws -> Response {
        try await change(context) { try liftConductStep($0, by: $1, in: $2) }
    }

    private func appeal(_ request: Request, _ context: AramContext) async throws -> Response {
        let words = context.form.text("appeal")
        return try await change(context) { try appealConductStep($0, saying: words, by: $1, in: $2) }
    }

    private func answer(_ request: Request, _ context: AramContext) async throws -> Response {
        let isGranted = context.form.text("verdict") == "granted"
        return try await change(context) { try answerAppeal($0, isGranted: isGranted, by: $1, in: $2) }
    }

    private func change(
        _ context: AramContext, _ body: @escaping @Sendable (ConductStepID, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageConduct)
        let id = try context.pathID("id", ConductStepID.self)
        let act = desk.act(of: viewer, context)
        let customer = try await desk.database.write(in: act.tenant) { tx in
            let step = try ConductRecord.require(id, in: tx)
            try body(id, act, tx)
            return step.customer
        }
        return .seeOther("/customers/\(customer)")
    }
}
