import HTTPTypes
import Hummingbird
import People
import Primitives
import Storage
import Web

/// A place whose link was followed, with its brand.
struct OpenedPlace: Sendable {
    let tenant: Tenant
    let place: Place
    let token: String

    /// Finds the place of a link; a closed place and a revoked link are told as such.
    static func find(_ context: AramContext, kit: ListeningKit) async throws -> OpenedPlace {
        let token = context.parameters.get("token") ?? ""
        let link = try kit.links.openedPlace(token)
        let found = try await kit.database.read(in: link.tenant) { snapshot -> OpenedPlace? in
            guard let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
                let place = try PlaceRecord.find(PlaceID(link.row), in: snapshot)
            else { return nil }
            return OpenedPlace(tenant: tenant, place: place, token: token)
        }
        guard let found else { throw WebRefusal.notFound }
        try found.place.checkOpen(link: Int(link.number))
        return found
    }

    /// What is asked here, without the name of anybody.
    var question: Text { TouchpointWords.question(of: place.touchpoint) }

    /// Where scripts send answers.
    var answersAddress: String { "/p/\(token)/answers" }

    /// The language that the address asks for, else the reader's when the place offers it, else the brand's.
    func locale(_ request: Request, _ context: AramContext, prefersBrand: Bool = false) -> PageLocale {
        var locale = context.locale
        let asked = request.uri.queryParameters["lang"].flatMap { LanguageCode(rawValue: String($0)) }
        let wanted = asked ?? (prefersBrand ? tenant.language : locale.language)
        locale.language = place.languages.contains(wanted) ? wanted : place.language(for: tenant.language)
        locale.zone = tenant.zone
        return locale
    }

    /// Lets the sites of a widget show the page in a frame; every other page stays closed to frames.
    func framed(_ response: Response) -> Response {
        guard place.kind == .widget, !place.origins.isEmpty else { return response }
        var response = response
        response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(framedBy: place.origins.map(\.description))
        return response
    }
}

extension TouchpointWords {
    /// The question of a touchpoint in every language.
    static func question(of touchpoint: Touchpoint) -> Text {
        let words = all[touchpoint] ?? [:]
        return .languages(
            english: words[.english]?.question ?? "", hungarian: words[.hungarian]?.question ?? "",
            persian: words[.persian]?.question ?? "")
    }
}
