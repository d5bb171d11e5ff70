import Foundation
package import Primitives
package import Storage

/// Starts the import of a checked list; the rows are taken behind the request. Throws ``ListRefusal``.
package func startList(_ id: ListID, by act: Act, in tx: Transaction) throws {
    guard let list = try ListRecord.find(id, in: tx) else { throw ListRefusal.unknown }
    var counts = ListCounts()
    counts.total = list.counts.total
    guard try ListRecord.move(id, from: .checked, done: 0, to: .running, counts, endedAt: nil, in: tx) else {
        throw ListRefusal.alreadyEnded
    }
    tx.append(list.event("list.started", act))
    try tx.post(
        OutboxItem("list.take", payload: ["list": .id(id)], dueAt: act.at, onceKey: "list.take:\(id)"), act: act)
}

/// Decides not to take a checked list.
package func dropList(_ id: ListID, by act: Act, in tx: Transaction) throws {
    guard let list = try ListRecord.find(id, in: tx) else { throw ListRefusal.unknown }
    guard try ListRecord.move(id, from: .checked, done: 0, to: .dropped, list.counts, endedAt: act.at, in: tx) else {
        throw ListRefusal.alreadyEnded
    }
    tx.append(list.event("list.dropped", act))
}

/// Takes the rows of a started list, each batch in one transaction together with the place reached.
///
/// Gives whether the list is finished; of two workers one stops by itself and should look again later.
@discardableResult
package func takeList(_ id: ListID, by act: Act, in database: Database) async throws -> Bool {
    let found = try await database.read(in: act.tenant) { snapshot -> (UploadedList, [UInt8])? in
        guard let list = try ListRecord.find(id, in: snapshot), list.state == .running else { return nil }
        return (list, try ListRecord.bytes(id, in: snapshot))
    }
    guard let (list, bytes) = found else { return true }
    let table = try ListTable(try ListText(bytes).text, kind: list.kind)
    var place = TakenSoFar(counts: list.counts)
    var passed = 0
    for batch in ListBatches(table, survey: list.survey) {
        passed += batch.rows.count
        guard passed > list.counts.done else {
            batch.note(in: &place.seen, at: act.at)
            continue
        }
        guard let next = try await take(batch, of: list, place, by: act, in: database) else { return false }
        place = next
    }
    let counts = place.counts
    return try await database.write(in: act.tenant) { tx in
        let isMine = try ListRecord.move(
            id, from: .running, done: counts.done, to: .done, counts, endedAt: act.at, in: tx)
        if isMine { tx.append(list.event("list.taken", counts: counts, act)) }
        return isMine
    }
}

/// Takes one batch; nil when another worker has moved the place on. A batch that the database refuses is taken row by row.
private func take(
    _ batch: ListBatch, of list: UploadedList, _ place: TakenSoFar, by act: Act, in database: Database
) async throws -> TakenSoFar? {
    do {
        return try await database.write(in: act.tenant) { tx in
            var next = place
            try batch.take(&next.counts, seen: &next.seen, by: act, in: tx)
            let isMine = try ListRecord.move(
                list.id, from: .running, done: place.counts.done, to: .running, next.counts, endedAt: nil, in: tx)
            guard isMine else { throw OtherWorker() }
            return next
        }
    } catch is OtherWorker {
        return nil
    } catch let failure as StorageFailure where failure.code == .constraint {
        guard batch.rows.count > 1 else {
            return try await skip(batch, of: list, place, by: act, in: database)
        }
        var next = place
        for row in batch.rows {
            let single = ListBatch(rows: [row], kind: batch.kind, survey: batch.survey)
            guard let taken = try await take(single, of: list, next, by: act, in: database) else { return nil }
            next = taken
        }
        return next
    }
}

private func skip(
    _ batch: ListBatch, of list: UploadedList, _ place: TakenSoFar, by act: Act, in database: Database
) async throws -> TakenSoFar? {
    var next = place
    for row in batch.rows { next.counts.add(.refused([RowProblem(row: row.number, issue: .notStored)])) }
    let counts = next.counts
    let isMine = try await database.write(in: act.tenant) { tx in
        try ListRecord.move(
            list.id, from: .running, done: place.counts.done, to: .running, counts, endedAt: nil, in: tx)
    }
    return isMine ? next : nil
}

/// The place of the import was moved by another worker.
private struct OtherWorker: Error {}

extension ListBatch {
    /// The keys of rows that were taken before a restart, so that a later row with the same key is still noticed.
    fileprivate func note(in seen: inout SeenKeys, at now: Instant) {
        for row in rows {
            let entry = ListEntry.read(row, kind: kind, zone: .gmt, currency: .euro, now: now).entry
            if let entry { _ = seen.note(entry.key ?? row.fingerprint) }
        }
    }
}
