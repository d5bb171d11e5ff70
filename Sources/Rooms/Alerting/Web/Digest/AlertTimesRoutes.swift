import Hummingbird
import People
import Primitives
import Storage
import Web

/// The times of alerting, and the wish for a digest in the own profile.
struct AlertTimesRoutes: Sendable {
    let kit: AlertingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/alert-times", use: show)
        router.post("/settings/alert-times", use: change)
        router.post("/profile/digest", use: wish)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        return try await page(nil, viewer, context, isSaved: request.uri.queryParameters["saved"] != nil)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageRules)
        var reader = FormReader(context.form)
        let (from, to, digest) = (minute("quiet-from", &reader), minute("quiet-to", &reader), minute("digest", &reader))
        if (from == nil) != (to == nil) {
            reader.refuse(from == nil ? "quiet-from" : "quiet-to", AlertingText.refusedHalfHours)
        }
        guard reader.isFine else { return try await page(reader.state, viewer, context, status: 422) }
        try await kit.write(viewer, context) { act, tx in
            try setQuietHours(from.flatMap { from in to.map { QuietHours(from: from, to: $0) } }, by: act, in: tx)
            try setDigestTime(digest.flatMap { DigestTime(minute: $0) }, by: act, in: tx)
        }
        return .seeOther("/settings/alert-times?saved=1")
    }

    private func wish(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.requireViewer()
        let wants = context.form.isOn("wanted")
        try await kit.write(viewer, context) { try DigestWish.set(wants, by: $0, in: $1) }
        return .seeOther("/profile?saved=1")
    }

    /// A time of day as minutes; nil for an empty field.
    private func minute(_ name: String, _ reader: inout FormReader) -> Int? {
        let text = latinDigits(reader.words(name))
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: ":").prefix(2).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else {
            reader.refuse(name, AlertingText.refusedTime)
            return nil
        }
        return hour * 60 + minute
    }

    private func page(
        _ typed: FormState?, _ viewer: Viewer, _ context: AramContext, isSaved: Bool = false, status: Int = 200
    ) async throws -> Response {
        let found = try await kit.read(viewer) { try TenantRecord.find($0.tenant, in: $0) }
        guard let tenant = found else { throw WebRefusal.notFound }
        let quiet = QuietHours(tenant.settings["quiet_hours"])
        let stored = FormState([
            "quiet-from": written(quiet?.from), "quiet-to": written(quiet?.to),
            "digest": written(tenant.digestTime?.minute),
        ])
        return try await kit.settings(
            AlertingText.alertTimes, at: "/settings/alert-times", viewer, context, status: status
        ) { AlertTimesPage(state: typed ?? stored, zone: tenant.timeZone, isSaved: isSaved).node }
    }

    private func written(_ minute: Int?) -> String {
        guard let minute else { return "" }
        let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
