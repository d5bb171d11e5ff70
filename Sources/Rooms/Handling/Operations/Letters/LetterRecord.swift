import People
package import Primitives
package import Storage

/// Marks ids of scans.
package enum LetterScanTag {}
/// Names one scan of a letter.
package typealias LetterScanID = Identifier<LetterScanTag>

/// What is known of a scan beside its bytes.
package struct LetterRow: Hashable, Sendable {
    /// Names the scan.
    package let id: LetterScanID
    /// The case that it belongs to.
    package let caseID: CaseID
    /// The name to save it under.
    package let fileName: String
    /// What it is.
    package let kind: LetterScan.Kind
    /// How large it is.
    package let byteCount: Int
    /// When the letter reached the house.
    package let receivedAt: Instant
    /// When it was scanned.
    package let enteredAt: Instant
}

/// Rows of the table `letter_scans`; equal bytes are kept once for a brand.
package enum LetterRecord {
    private static let columns: SQL =
        "SELECT scan_id, case_id, file_name, kind, byte_count, received_at, entered_at FROM letter_scans"

    /// The scans of a case in the order of scanning.
    package static func list(of id: CaseID, in snapshot: Snapshot) throws -> [LetterRow] {
        try snapshot.rows(
            """
            \(columns) WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id)
            ORDER BY entered_at, scan_id LIMIT 200
            """
        ).map(row)
    }

    /// A scan with its bytes.
    package static func find(_ id: LetterScanID, in snapshot: Snapshot) throws -> (row: LetterRow, bytes: [UInt8])? {
        try snapshot.row("SELECT * FROM letter_scans WHERE tenant_id = \(snapshot.tenant) AND scan_id = \(id)").map {
            (try row($0), try $0.blob("bytes"))
        }
    }

    /// The case in which the same bytes lie already.
    static func caseHolding(_ hash: [UInt8], in snapshot: Snapshot) throws -> CaseID? {
        try snapshot.row(
            "SELECT case_id FROM letter_scans WHERE tenant_id = \(snapshot.tenant) AND sha256 = \(hash)"
        )?.id("case_id")
    }

    /// Keeps a scan; bytes that lie here already stay where they are.
    static func keep(
        _ scan: LetterScan, hash: [UInt8], of item: Case, receivedAt: Instant, by act: Act, in tx: Transaction
    ) throws {
        let id: LetterScanID = act.newID()
        let kept = try tx.run(
            """
            INSERT INTO letter_scans (tenant_id, scan_id, case_id, sha256, file_name, kind, bytes, byte_count,
                                      received_at, entered_at, entered_by)
            VALUES (\(tx.tenant), \(id), \(item.id), \(hash), \(scan.fileName), \(scan.kind.rawValue), \(scan.bytes),
                    \(scan.bytes.count), \(receivedAt), \(act.at), \(act.actor.staff))
            ON CONFLICT DO NOTHING
            """)
        guard kept == 1 else { return }
        let facts: JSONValue = [
            "kind": .string(scan.kind.rawValue), "bytes": .int(Int64(scan.bytes.count)),
            "received_at": .int(receivedAt.milliseconds),
        ]
        tx.append(
            Event(
                "letter.scanned", subject: id.uuid, caseID: item.id.uuid, customerID: item.customer.uuid, facts: facts,
                act: act))
    }

    private static func row(_ row: Row) throws -> LetterRow {
        LetterRow(
            id: try row.id("scan_id"), caseID: try row.id("case_id"), fileName: try row.text("file_name"),
            kind: try row.word("kind"), byteCount: try row.int("byte_count"),
            receivedAt: try row.instant("received_at"), enteredAt: try row.instant("entered_at"))
    }
}
