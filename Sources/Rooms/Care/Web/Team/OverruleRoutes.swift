import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The overruled log, and the form by which somebody says why they changed a colleague's decision.
struct OverruleRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/overrules", use: show)
        router.post("/overrules", use: write)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let after = request.uri.queryParameters["after"].flatMap { OverruleID(String($0)) }
        return try await page(context, after: after)
    }

    private func write(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.assignCases)
        var reader = FormReader(context.form)
        let number = reader.number("number", in: 1...Int(Int32.max))
        let agent = reader.id("agent", of: StaffTag.self)
        let reason = reader.words("reason", required: true, limit: Limits.textCharacters)
        guard reader.isFine, let number, let agent else { return try await page(context, form: reader.state) }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: act.tenant) { tx in
                guard let item = try CaseRecord.find(number: number, in: tx) else {
                    throw OverruleRefusal.noSuchCase
                }
                try logOverrule(.decisionChanged, of: agent, on: item.id, reason: reason, by: act, in: tx)
            }
            return .seeOther("/overrules")
        } catch let refusal as OverruleRefusal {
            reader.refuse(refusal.field, refusal.text)
            return try await page(context, form: reader.state)
        }
    }

    private func page(_ context: AramContext, after: OverruleID? = nil, form: FormState = FormState()) async throws
        -> Response
    {
        let viewer = try context.require(.seeStaffFigures)
        let mayWrite = viewer.allows(.assignCases)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            let last = try after.flatMap { try overrule($0, in: snapshot) }
            let found = try overruleLog(after: last, limit: Limits.pageRows + 1, in: snapshot)
            return OverrulePage(
                table: try OverruleTable(Array(found.prefix(Limits.pageRows)), in: snapshot),
                older: found.count > Limits.pageRows ? found[Limits.pageRows - 1].id : nil,
                members: mayWrite ? try MemberList.active(in: snapshot) : [], form: mayWrite ? form : nil)
        }
        let status = form.problems.isEmpty ? 200 : 422
        return try await kit.answer(
            CareText.overruledTitle, at: "/team-wellbeing", viewer, context, status: status,
            views: teamViews(.overruled)
        ) { model.node }
    }
}

/// The overruled log, the newest first.
struct OverrulePage: Sendable {
    let table: OverruleTable
    let older: OverruleID?
    let members: [MemberLine]
    /// Nil for people who may only look.
    let form: FormState?

    var node: Node {
        nodes {
            if table.isEmpty {
                emptyState(.gavel, title: CareText.overruledNone, detail: CareText.overruledNoneDetail)
            } else {
                card(CareText.overruledTitle) { table.node }
            }
            pager(newer: nil, older: older.map { "/overrules?after=\($0)" })
            if let form { writing(form) }
        }
    }

    private func writing(_ form: FormState) -> Node {
        card(CareText.overruledWrite) {
            postForm("/overrules", .class("form")) {
                field(CareText.overruledNumber, "number", in: form, kind: .number, required: true)
                selectField(
                    CareText.overruledAgent, "agent", in: form,
                    choices: members.map { Choice($0.staff.id.description, .verbatim($0.staff.name)) })
                field(CareText.overruledReason, "reason", in: form, kind: .lines(3), required: true)
                div(.class("actions")) { submitButton(WebText.save) }
            }
        }
    }
}
