import Foundation
import Primitives
import Web

/// Readers of the tests, all at 16 October 2025, 13:50 in their own zone.
enum Readers {
    static let budapest = at("2025-10-16T11:50:00Z")
    static let english = PageLocale(language: .english, zoneName: "Europe/Budapest", now: budapest)
    static let hungarian = PageLocale(language: .hungarian, zoneName: "Europe/Budapest", now: budapest)
    static let persian = PageLocale(language: .persian, zoneName: "Asia/Tehran", now: at("2025-10-16T10:20:00Z"))
    static let all = [english, hungarian, persian]

    static let viewer = Viewer(
        staffID: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 10, 11, 12, 13, 14, 15, 16)),
        tenantID: UUID(uuid: (9, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 10, 11, 12, 13, 14, 15, 16)),
        name: "Nóra Szabó", roles: ["agent"], language: .hungarian, zoneName: "Europe/Budapest", theme: .system,
        sessionID: UUID(uuid: (7, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 10, 11, 12, 13, 14, 15, 16)))

    /// A literal of a test; a typing mistake ends the run.
    static func at(_ text: String) -> Instant {
        guard let instant = Instant(iso8601: text) else { preconditionFailure("\(text) is no RFC 3339 time") }
        return instant
    }

    /// The checkout, two folders above this one.
    static let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
