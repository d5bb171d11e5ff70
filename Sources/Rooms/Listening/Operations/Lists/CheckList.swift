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
    var counts = ListCounts()
    var seen: Set<String> = []
    for batch in ListBatches(table, survey: new.survey) {
        counts.total += batch.rows.count
        guard counts.total <= CSVReader.mostRows else { throw ListRefusal.tooManyRows }
        (counts, seen) = try await dryRun(batch, counts, seen, by: act, in: database)
    }
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

/// Thrown on purpose at the end of a dry run, so that the transaction is undone.
private struct Undone: Error {
    let counts: ListCounts
    let seen: Set<String>
}

private func dryRun(
    _ batch: ListBatch, _ counts: ListCounts, _ seen: Set<String>, by act: Act, in database: Database
) async throws -> (ListCounts, Set<String>) {
    do {
        try await database.write(in: act.tenant) { tx in
            var (counts, seen) = (counts, seen)
            try batch.take(&counts, seen: &seen, by: act, in: tx)
            throw Undone(counts: counts, seen: seen)
        }
        return (counts, seen)
    } catch let undone as Undone {
        return (undone.counts, undone.seen)
    }
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
