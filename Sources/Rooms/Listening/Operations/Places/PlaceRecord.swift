import Primitives
package import Storage

/// Rows of the table `places`.
package enum PlaceRecord {
    /// One place of the transaction's brand.
    package static func find(_ id: PlaceID, in snapshot: Snapshot) throws -> Place? {
        try snapshot.row("SELECT * FROM places WHERE tenant_id = \(snapshot.tenant) AND place_id = \(id)").map(place)
    }

    /// All places of the brand by name; at most 500, more than a chain of shops has.
    package static func all(in snapshot: Snapshot) throws -> [Place] {
        try snapshot.rows(
            """
            SELECT * FROM places WHERE tenant_id = \(snapshot.tenant) ORDER BY is_active DESC, name, place_id
            LIMIT 500
            """
        ).map(place)
    }

    /// The place at which feedback came in.
    package static func of(_ feedback: FeedbackID, in snapshot: Snapshot) throws -> Place? {
        try snapshot.row(
            """
            SELECT p.* FROM place_answers a
            JOIN places p ON p.tenant_id = a.tenant_id AND p.place_id = a.place_id
            WHERE a.tenant_id = \(snapshot.tenant) AND a.feedback_id = \(feedback)
            """
        ).map(place)
    }

    static func insert(_ place: Place, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO places (tenant_id, place_id, name, touchpoint, kind, languages, origins, link_version,
                                is_active, created_at, version)
            VALUES (\(tx.tenant), \(place.id), \(place.name), \(place.touchpoint.rawValue), \(place.kind.rawValue),
                    \(place.storedLanguages), \(place.storedOrigins), \(place.linkVersion), \(place.isActive),
                    \(place.createdAt), \(place.version))
            """)
    }

    static func update(_ place: Place, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE places SET name = \(place.name), touchpoint = \(place.touchpoint.rawValue),
                languages = \(place.storedLanguages), origins = \(place.storedOrigins),
                link_version = \(place.linkVersion), is_active = \(place.isActive), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND place_id = \(place.id) AND version = \(place.version)
            """)
    }

    private static func place(_ row: Row) throws -> Place {
        Place(
            id: try row.id("place_id"), name: try row.text("name"), touchpoint: try row.word("touchpoint"),
            kind: try row.word("kind"),
            languages: Set(
                try row.text("languages").split(separator: " ").compactMap { LanguageCode(rawValue: String($0)) }),
            origins: try row.text("origins").split(separator: "\n").compactMap { WebOrigin(String($0)) },
            linkVersion: try row.int("link_version"), isActive: try row.bool("is_active"),
            createdAt: try row.instant("created_at"), version: try row.int("version"))
    }
}

extension Place {
    fileprivate var storedLanguages: String { offered.map(\.rawValue).joined(separator: " ") }
    fileprivate var storedOrigins: String { origins.map(\.description).joined(separator: "\n") }
}
