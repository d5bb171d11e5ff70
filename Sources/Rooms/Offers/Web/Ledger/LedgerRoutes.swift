import Hummingbird
import People
import Primitives
import Storage
import Web

/// The ledger of a month, the same as a file, and taking a booking back.
struct LedgerRoutes: Sendable {
    let kit: OffersKit

    /// Rows of one exported file at most, so that a page never holds years in memory.
    private static let exportRows = 50_000

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/ledger", use: show)
        router.get("/ledger/export", use: export)
        router.post("/ledger/:id/reversal", use: reverse)
    }

    /// The month that the address asks for, else the current one of the brand's calendar.
    private func askedMonth(_ request: Request, _ now: Instant, in snapshot: Snapshot) throws -> LedgerMonth {
        let asked = request.uri.queryParameters["month"].flatMap { LedgerMonth(String($0)) }
        guard let month = try asked ?? LedgerMonth(Offers.month(of: now, in: snapshot)) else {
            throw WebRefusal.notFound
        }
        return month
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeStaffFigures)
        let now = context.locale.now
        let last = request.uri.queryParameters["after"].flatMap { LedgerLineID(String($0)) }
        let page = try await kit.database.read(in: viewer.tenant) { snapshot in
            let month = try askedMonth(request, now, in: snapshot)
            return LedgerPage(
                month: month, rows: try LedgerRow.page(month: month.key, after: last, in: snapshot),
                sums: try LedgerSums.load(month: month.key, in: snapshot),
                budget: try BudgetRecord.find(month: month.key, at: now, in: snapshot),
                isThisMonth: month.key == (try Offers.month(of: now, in: snapshot)),
                currency: try brandCurrency(in: snapshot), isFirst: last == nil, viewer: viewer)
        }
        return try await kit.answer(
            OffersText.ledger, at: "/ledger", viewer, context,
            actions: viewer.allows(.exportData)
                ? linkButton(OffersText.exportCSV, href: "/ledger/export?month=\(page.month.key)", icon: .download)
                : .none
        ) { page.node }
    }

    private func export(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.exportData)
        guard viewer.allows(.seeStaffFigures) else { throw WebRefusal.notAllowed }
        let now = context.locale.now
        let (month, rows) = try await kit.database.read(in: viewer.tenant) { snapshot in
            let month = try askedMonth(request, now, in: snapshot)
            return (month, try LedgerRow.page(month: month.key, limit: LedgerRoutes.exportRows, in: snapshot))
        }
        return csvResponse(ledgerTable(rows, in: context.locale), named: "ledger-\(month.key)")
    }

    private func reverse(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.approveOffers)
        let id: LedgerLineID = try context.pathID()
        let month = LedgerMonth(context.form.text("month"))
        try await kit.write(viewer, context) { act, tx in try reverseLedgerLine(id, by: act, in: tx) }
        return .seeOther("/ledger" + (month.map { "?month=\($0.key)" } ?? ""))
    }
}
