import People
package import Primitives
package import Storage

/// What is taken from a file at once, without keeping the file.
package struct ListImport: Sendable {
    /// What the list holds; invitations go through ``checkList(_:by:in:)``, since they need a survey.
    package let kind: ListKind
    /// What the file is in, as ``ListSniffer`` found it or somebody told it.
    package let encoding: ListEncoding
    /// Headings that are not recognised by themselves, by the column that they stand for.
    package let named: [ListColumn: String]
    /// Whether everything is undone, so that only the counts and problems remain.
    package let isDryRun: Bool

    /// An import as asked for.
    package init(kind: ListKind, encoding: ListEncoding, named: [ListColumn: String] = [:], isDryRun: Bool = false) {
        self.kind = kind
        self.encoding = encoding
        self.named = named
        self.isDryRun = isDryRun
    }
}

/// What was found since the news before.
package struct ImportNews: Sendable {
    /// The counts up to now, without problems.
    package let counts: ListCounts
    /// The problems of the rows since then, all of them.
    package let problems: [RowProblem]
    /// Bytes of the file that were read up to now.
    package let bytes: Int
}

/// Takes a list of any length while `next` gives its bytes, an empty piece at the end; 400 rows share a transaction.
///
/// The same rows again change nothing, so an import that was broken off is simply run again. Throws ``ListRefusal``.
@discardableResult
package func importList(
    _ order: ListImport, by act: Act, in database: Database, from next: () throws -> ArraySlice<UInt8>,
    tell: (ImportNews) -> Void = { _ in }
) async throws -> ListCounts {
    let brand = try await database.read(in: act.tenant) { try TenantRecord.find(act.tenant, in: $0) }
    var batches = StreamedBatches(order, brand: brand, at: act.at)
    var place = TakenSoFar()
    // One batch is read while the one before it is written.
    var batch = try batches.next(from: next)
    while let current = batch {
        let reached = place
        async let taken = take(current.batch, reached, order, by: act, in: database)
        let following = Result { try batches.next(from: next) }
        place = try await taken
        let problems = place.counts.problems
        place.counts.problems = []
        tell(ImportNews(counts: place.counts, problems: problems, bytes: current.bytes))
        batch = try following.get()
    }
    guard place.counts.total > 0 else { throw ListRefusal.noRows }
    let counts = place.counts
    if !order.isDryRun {
        let event = order.event(counts, by: act)
        try await database.write(in: act.tenant) { $0.append(event) }
    }
    return counts
}

extension ListImport {
    fileprivate func event(_ counts: ListCounts, by act: Act) -> Event {
        let id: ListID = act.newID()
        return Event(
            "list.imported", subject: id.uuid,
            facts: [
                "kind": .string(kind.rawValue), "encoding": .string(encoding.rawValue),
                "total": .int(Int64(counts.total)), "taken": .int(Int64(counts.taken)),
                "known": .int(Int64(counts.known)), "refused": .int(Int64(counts.refused)),
            ], act: act)
    }
}

/// One batch; when the database refuses it, its rows one by one, so that only the row that is to blame stays out.
private func take(
    _ batch: ListBatch, _ place: TakenSoFar, _ order: ListImport, by act: Act, in database: Database
) async throws -> TakenSoFar {
    do {
        if order.isDryRun { return try await batch.tried(place, by: act, in: database) }
        return try await database.write(in: act.tenant) { tx in
            var next = place
            next.counts.total += batch.rows.count
            try batch.take(&next.counts, seen: &next.seen, by: act, in: tx)
            return next
        }
    } catch let failure as StorageFailure where failure.code == .constraint {
        var next = place
        guard batch.rows.count > 1 else {
            next.counts.total += 1
            for row in batch.rows { next.counts.add(.refused([RowProblem(row: row.number, issue: .notStored)])) }
            return next
        }
        for row in batch.rows {
            let single = ListBatch(rows: [row], kind: batch.kind, survey: batch.survey)
            next = try await take(single, next, order, by: act, in: database)
        }
        return next
    }
}
