import Foundation
import People
package import Primitives
import Web

extension SurveyLinks {
    /// Where a place is opened: the whole screen of a kiosk at `/k/`, the form of the others at `/p/`.
    package func place(_ place: Place, of tenant: TenantID) -> String {
        baseAddress + (place.kind == .kiosk ? "/k/" : "/p/") + placeToken(place, of: tenant)
    }

    /// The token of the link that works now; it holds ids and a number, and nothing of a person.
    package func placeToken(_ place: Place, of tenant: TenantID) -> String {
        NumberedLink(tenant: tenant, row: place.id.uuid, number: UInt16(clamping: place.linkVersion))
            .token(.place, keys: keys)
    }

    func openedPlace(_ token: String?) throws -> NumberedLink {
        guard let token, let link = NumberedLink(token: token, purpose: .place, keys: keys) else {
            throw WebRefusal.notFound
        }
        return link
    }
}
