import Primitives
import Storage

/// How far an import or a dry run has come.
struct TakenSoFar: Sendable {
    var counts = ListCounts()
    var seen = SeenKeys()
}

extension ListBatch {
    /// Runs the batch as the import would and undoes it at its end; the rows are counted all the same.
    func tried(_ place: TakenSoFar, by act: Act, in database: Database) async throws -> TakenSoFar {
        do {
            return try await database.write(in: act.tenant) { tx in
                var next = place
                next.counts.total += rows.count
                try take(&next.counts, seen: &next.seen, by: act, in: tx)
                throw Undone(place: next)
            }
        } catch let undone as Undone {
            return undone.place
        }
    }
}

/// Thrown on purpose at the end of a dry run, so that the transaction is undone.
private struct Undone: Error {
    let place: TakenSoFar
}
