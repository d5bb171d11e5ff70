import Foundation
package import Primitives
package import Storage

/// What an upload says before anything is taken.
package struct NewList: Sendable {
    /// What the list holds.
    package let kind: ListKind
    /// The survey that a list of invitations sends.
    package let survey: SurveyID?
    /// The name of the file on the sender's disk.
    package let fileName: String
    /// The file.
    package let bytes: [UInt8]

    /// An upload.
    package init(kind: ListKind, survey: SurveyID? = nil, fileName: String, bytes: [UInt8]) {
        self.kind = kind
        self.survey = survey
        self.fileName = fileName
        self.bytes = bytes
    }
}

/// Keeps an uploaded list and runs it dry: the very operations of the import, batch by batch, each undone at its end.
///
/// Throws ``ListRefusal`` when the file is no list of that kind at all.
package func checkList(_ new: NewList, by act: Act, in database: Database) async throws -> UploadedList {
    guard new.bytes.count <= Limits.importBytes else { throw ListRefusal.tooLarge }
    let text = try ListText(new.bytes)
    let table = try ListTable(text.text, kind: new.kind)
    var place = TakenSoFar()
    for batch in ListBatches(table, survey: new.survey) {
        guard place.counts.total + batch.rows.count <= CSVReader.mostRows else { throw ListRefusal.tooManyRows }
        place = try await batch.tried(place, by: act, in: database)
    }
    var counts = place.counts
    counts.done = 0
    let list = UploadedList(
        id: act.newID(), kind: new.kind, fileName: String(new.fileName.prefix(Limits.lineCharacters)),
        encoding: text.encoding, survey: new.survey, state: .checked, counts: counts, madeBy: act.actor.staff,
        createdAt: act.at, endedAt: nil)
    try await database.write(in: act.tenant) { tx in
        try ListRecord.insert(list, bytes: new.bytes, in: tx)
        tx.append(list.event("list.checked", act))
    }
    return list
}

extension UploadedList {
    func event(_ kind: String, counts: ListCounts? = nil, _ act: Act) -> Event {
        let counts = counts ?? self.counts
        return Event(
            kind, subject: id.uuid,
            facts: [
                "kind": .string(self.kind.rawValue), "survey": .id(survey), "total": .int(Int64(counts.total)),
                "taken": .int(Int64(counts.taken)), "known": .int(Int64(counts.known)),
                "refused": .int(Int64(counts.refused)),
            ], act: act)
    }
}
