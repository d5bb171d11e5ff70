import Foundation
import Primitives
package import Storage

/// Rows of the table `imports`; the bytes are read apart, since pages do not need them.
package enum ListRecord {
    /// One uploaded list of the transaction's brand.
    package static func find(_ id: ListID, in snapshot: Snapshot) throws -> UploadedList? {
        try snapshot.row(columns + " WHERE tenant_id = \(snapshot.tenant) AND import_id = \(id)").map(list)
    }

    /// The newest lists, for the page.
    package static func newest(_ limit: Int = Limits.pageRows, in snapshot: Snapshot) throws -> [UploadedList] {
        try snapshot.rows(
            columns + " WHERE tenant_id = \(snapshot.tenant) ORDER BY created_at DESC, import_id DESC LIMIT \(limit)"
        ).map(list)
    }

    /// The file as it was uploaded.
    package static func bytes(_ id: ListID, in snapshot: Snapshot) throws -> [UInt8] {
        try snapshot.row("SELECT bytes FROM imports WHERE tenant_id = \(snapshot.tenant) AND import_id = \(id)")?
            .blob("bytes") ?? []
    }

    private static let columns: SQL = """
        SELECT import_id, kind, file_name, encoding, survey_id, state, rows_total, rows_done, rows_taken, rows_known,
               rows_refused, problems, made_by, created_at, ended_at FROM imports
        """

    static func insert(_ list: UploadedList, bytes: [UInt8], in tx: Transaction) throws {
        let counts = list.counts
        try tx.run(
            """
            INSERT INTO imports (tenant_id, import_id, kind, file_name, bytes, encoding, survey_id, state, rows_total,
                                 rows_done, rows_taken, rows_known, rows_refused, problems, made_by, created_at, ended_at)
            VALUES (\(tx.tenant), \(list.id), \(list.kind.rawValue), \(list.fileName), \(bytes), \(list.encoding.rawValue),
                    \(list.survey), \(list.state.rawValue), \(counts.total), \(counts.done), \(counts.taken),
                    \(counts.known), \(counts.refused), \(counts.problems.stored), \(list.madeBy), \(list.createdAt),
                    \(list.endedAt))
            """)
    }

    /// Moves a list on; false when it was not in the expected state and place, as when another worker was faster.
    static func move(
        _ id: ListID, from state: ListState, done before: Int, to next: ListState, _ counts: ListCounts,
        endedAt: Instant?,
        in tx: Transaction
    ) throws -> Bool {
        try tx.run(
            """
            UPDATE imports SET state = \(next.rawValue), rows_done = \(counts.done), rows_taken = \(counts.taken),
                rows_known = \(counts.known), rows_refused = \(counts.refused), problems = \(counts.problems.stored),
                ended_at = \(endedAt)
            WHERE tenant_id = \(tx.tenant) AND import_id = \(id) AND state = \(state.rawValue) AND rows_done = \(before)
            """) == 1
    }

    private static func list(_ row: Row) throws -> UploadedList {
        var counts = ListCounts()
        counts.total = try row.int("rows_total")
        counts.done = try row.int("rows_done")
        counts.taken = try row.int("rows_taken")
        counts.known = try row.int("rows_known")
        counts.refused = try row.int("rows_refused")
        counts.problems = [RowProblem](stored: try row.json("problems"))
        return UploadedList(
            id: try row.id("import_id"), kind: try row.word("kind"), fileName: try row.text("file_name"),
            encoding: try row.word("encoding"), survey: try row.idIfAny("survey_id"), state: try row.word("state"),
            counts: counts, madeBy: try row.idIfAny("made_by"), createdAt: try row.instant("created_at"),
            endedAt: try row.instantIfAny("ended_at"))
    }
}

extension [RowProblem] {
    /// Row number, column and issue of each; closed words only.
    fileprivate var stored: JSONValue {
        .array(map { [.int(Int64($0.row)), .text($0.column?.rawValue), .string($0.issue.rawValue)] })
    }

    fileprivate init(stored: JSONValue) {
        self = (stored.elements ?? []).compactMap { entry in
            guard let parts = entry.elements, parts.count == 3, let row = parts[0].integer,
                let issue = parts[2].text.flatMap({ RowIssue(rawValue: $0) })
            else { return nil }
            return RowProblem(
                row: Int(row), column: parts[1].text.flatMap { ListColumn(rawValue: $0) }, issue: issue)
        }
    }
}
