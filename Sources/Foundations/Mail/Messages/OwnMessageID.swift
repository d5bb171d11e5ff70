package import Foundation
import Primitives

/// The ids that this install gives to the messages it sends.
package enum OwnMessageID {
    private static let mark = "aram."

    /// `aram.<uuid>@domain`, without angle brackets; the domain alone would not tell our mail from a colleague's.
    package static func make(id: UUID, domain: String) -> String {
        "\(mark)\(id.text)@\(domain.lowercased())"
    }

    /// Whether such an id was made by an install that uses one of these domains.
    package static func isOwn(_ messageID: String, domains: Set<String>) -> Bool {
        guard messageID.hasPrefix(mark), let domain = messageID.split(separator: "@").last else { return false }
        return domains.contains(domain.lowercased())
    }
}
