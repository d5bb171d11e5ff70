import Foundation
import HTTPTypes
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Takes what the scripts of kiosks and widgets send: 204 means that the device may forget the answer.
struct PlaceAnswerRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/p/:token/answers", use: take)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.openedPlace(context.parameters.get("token"))
        let (form, now) = (context.form, context.locale.now)
        let id = PlaceID(link.row)
        if let seconds = kit.caps.count(
            place: id, device: UUID(text: form.text("device")), address: context.remoteAddress, at: now)
        {
            return Response(status: .tooManyRequests, headers: [.retryAfter: "\(seconds)"])
        }
        let language = LanguageCode(rawValue: form.text("language")) ?? context.locale.language
        let act = Act(tenant: link.tenant, actor: .system, at: now)
        let isTaken = try await kit.database.write(in: link.tenant) { tx in
            let zone = try BrandClock(in: tx).zone
            guard let answer = try PlaceAnswer(kept: form, at: now, zone: zone, language: language) else {
                return false
            }
            _ = try takePlaceAnswer(answer, at: id, link: Int(link.number), by: act, in: tx)
            return true
        }
        guard isTaken else { throw WebRefusal.badRequest }
        return .done
    }
}
