package import Primitives
package import Storage

/// Makes a place with its first link; throws the first ``PlaceRefusal`` of the draft.
package func createPlace(_ draft: PlaceDraft, by act: Act, in tx: Transaction) throws -> PlaceID {
    if let problem = draft.problems.first { throw problem }
    let place = Place(
        id: act.newID(), name: draft.name.trimmed, touchpoint: draft.touchpoint, kind: draft.kind,
        languages: draft.languages, origins: draft.kind == .widget ? draft.origins : [], linkVersion: 1,
        isActive: draft.isActive, createdAt: act.at, version: 1)
    try PlaceRecord.insert(place, in: tx)
    tx.append(Event("place.created", subject: place.id.uuid, facts: place.facts, act: act))
    return place.id
}

/// Changes a place that was read at `version`; its kind stays. Throws ``StaleVersion`` when somebody else changed it since.
package func updatePlace(
    _ id: PlaceID, to draft: PlaceDraft, version: Int, by act: Act, in tx: Transaction
) throws {
    guard let current = try PlaceRecord.find(id, in: tx) else { throw PlaceRefusal.unknown }
    var draft = draft
    draft.kind = current.kind
    if let problem = draft.problems.first { throw problem }
    guard current.version == version else { throw StaleVersion() }
    var place = current
    place.name = draft.name.trimmed
    place.touchpoint = draft.touchpoint
    place.languages = draft.languages
    place.origins = draft.kind == .widget ? draft.origins : []
    place.isActive = draft.isActive
    guard place != current else { return }
    try PlaceRecord.update(place, in: tx)
    tx.append(Event("place.changed", subject: id.uuid, facts: place.facts, act: act))
}

/// Revokes every link that a place had and gives it the next one; the link of `number` must be the one that works.
///
/// The same request again changes nothing, since its number is no longer the working one.
package func renewPlaceLink(_ id: PlaceID, after number: Int, by act: Act, in tx: Transaction) throws {
    guard var place = try PlaceRecord.find(id, in: tx) else { throw PlaceRefusal.unknown }
    guard place.linkVersion == number, number < Int(UInt16.max) else { return }
    place.linkVersion += 1
    try PlaceRecord.update(place, in: tx)
    tx.append(
        Event("place.link_renewed", subject: id.uuid, facts: ["link": .int(Int64(place.linkVersion))], act: act))
}

extension Place {
    /// Closed words and numbers; the name of a place may be that of a person and stays out of the log.
    fileprivate var facts: JSONValue {
        [
            "kind": .string(kind.rawValue), "touchpoint": .string(touchpoint.rawValue),
            "languages": .string(offered.map(\.rawValue).joined(separator: " ")),
            "sites": .string(origins.map(\.description).joined(separator: " ")), "active": .bool(isActive),
        ]
    }
}
