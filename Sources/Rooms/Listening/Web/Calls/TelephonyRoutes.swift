import Hummingbird
import People
import Primitives
import Storage
import Web

/// The settings of telephony: addresses for telephone systems, and who sits at which telephone.
struct TelephonyRoutes: Sendable {
    let kit: ListeningKit

    private static let address = "/settings/telephony"

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/telephony", use: show)
        router.post("/settings/telephony/systems", use: make)
        router.post("/settings/telephony/systems/:id/revocation", use: revoke)
        router.post("/settings/telephony/extensions", use: seat)
        router.post("/settings/telephony/extensions/:id/removal", use: unseat)
        router.post("/settings/telephony/dialling", use: dial)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(context)
    }

    /// The secret is in this one answer and in no address, so there is no redirect.
    private func make(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let (name, act) = (context.form.text("name"), kit.act(of: viewer, context))
        do {
            let made = try await kit.database.write(in: act.tenant) { try makePhoneSystem(name, by: act, in: $0) }
            return try await page(context, newSecret: made.secret, status: 201)
        } catch let refusal as TelephonyRefusal {
            return try await page(context, state: context.form.state(problems: ["name": refusal.text]), status: 422)
        }
    }

    private func revoke(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: PhoneSystemID = try context.pathID()
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try revokePhoneSystem(id, by: act, in: $0) }
        return .seeOther(Self.address)
    }

    private func seat(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let act = kit.act(of: viewer, context)
        let (staff, number) = (StaffID(context.form.text("staff")), context.form.text("extension"))
        do {
            guard let staff else { throw TelephonyRefusal.memberUnknown }
            try await kit.database.write(in: act.tenant) { try setExtension(number, of: staff, by: act, in: $0) }
            return .seeOther(Self.address)
        } catch let refusal as TelephonyRefusal {
            let field = refusal == .memberUnknown ? "staff" : "extension"
            return try await page(context, state: context.form.state(problems: [field: refusal.text]), status: 422)
        }
    }

    private func unseat(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: StaffID = try context.pathID()
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try setExtension(nil, of: id, by: act, in: $0) }
        return .seeOther(Self.address)
    }

    private func dial(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let act = kit.act(of: viewer, context)
        let typed = context.form.text("template").trimmed
        guard let dialling = typed.isEmpty ? .usual : Dialling(typed) else {
            let state = context.form.state(problems: ["template": ListeningText.refusedDialling(place: "{number}")])
            return try await page(context, state: state, status: 422)
        }
        let set: JSONValue = dialling == .usual ? .null : .string(dialling.template)
        try await kit.database.write(in: act.tenant) { try changeSetting(Dialling.setting, to: set, by: act, in: $0) }
        return .seeOther(Self.address)
    }

    private func page(
        _ context: AramContext, state: FormState = FormState(), newSecret: String? = nil, status: Int = 200
    ) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let base = kit.links.baseAddress
        let page = try await kit.database.read(in: viewer.tenant) { snapshot in
            TelephonyPage(
                systems: try PhoneSystemRecord.all(in: snapshot), seats: try ExtensionRecord.all(in: snapshot),
                members: try MemberList.active(in: snapshot).map { ($0.staff.id, $0.staff.name) },
                dialling: try Dialling.find(in: snapshot), state: state,
                newAddress: newSecret.map { "\(base)/api/v1/cti/\($0)" })
        }
        return try await kit.answer(
            ListeningText.telephony, at: "/settings", viewer, context, status: status,
            views: listeningSettingsTabs(at: Self.address, viewer)
        ) { page.node }
    }
}
