import Foundation
import Listening
package import Primitives
package import Storage
import TextAnalysis

/// The rows of `entry_findings` and `finding_corrections`.
package enum FindingRecord {
    /// Writes the words under which an entry is found, in place of those before.
    static func label(_ entry: EntryID, at instant: Instant, with findings: Findings, in tx: Transaction) throws {
        try tx.run("DELETE FROM entry_findings WHERE tenant_id = \(tx.tenant) AND entry_id = \(entry)")
        try insert(entry, at: instant, with: findings, in: tx)
    }

    /// Writes the words under which a new entry is found.
    static func insert(_ entry: EntryID, at instant: Instant, with findings: Findings, in tx: Transaction) throws {
        for label in findings.labels { _ = try tx.add(.row(tx.tenant, entry, label, instant), to: added) }
    }

    private static let added = ManyRows("INSERT INTO entry_findings (tenant_id, entry_id, label, at)")

    /// What staff set right in the words of one entry.
    package static func corrections(of entry: EntryID, in snapshot: Snapshot) throws -> [FindingCorrection] {
        try snapshot.rows(
            """
            SELECT * FROM finding_corrections WHERE tenant_id = \(snapshot.tenant) AND entry_id = \(entry)
            ORDER BY at, aspect
            """
        ).compactMap { try FindingCorrection($0) }
    }

    /// What staff set right in the words of a case, by entry.
    package static func corrections(of item: CaseID, in snapshot: Snapshot) throws -> [EntryID: [FindingCorrection]] {
        let all = try snapshot.rows(
            """
            SELECT f.* FROM finding_corrections AS f
            JOIN entries AS e ON e.tenant_id = f.tenant_id AND e.entry_id = f.entry_id
            WHERE e.tenant_id = \(snapshot.tenant) AND e.case_id = \(item) ORDER BY f.at, f.aspect
            """
        ).compactMap { try FindingCorrection($0) }
        return Dictionary(grouping: all, by: \.entry)
    }

    /// The highest grade of anger among the words of a case, 0...3.
    static func anger(of item: CaseID, in snapshot: Snapshot) throws -> Int {
        let label = try snapshot.row(
            """
            SELECT MAX(f.label) AS label FROM entries AS e
            JOIN entry_findings AS f ON f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id
            WHERE e.tenant_id = \(snapshot.tenant) AND e.case_id = \(item)
              AND f.label IN ('anger:1', 'anger:2', 'anger:3')
            """)?.textIfAny("label")
        return label?.last.flatMap { Int(String($0)) } ?? 0
    }

    /// Whether any words of a case insult or threaten somebody of the house.
    package static func holdsAbuse(in item: CaseID, _ snapshot: Snapshot) throws -> Bool {
        try [Abuse.insult, .threat].contains { try holds("abuse:\($0.rawValue)", in: item, snapshot) }
    }

    /// Whether any words of a case carry a label.
    static func holds(_ label: String, in item: CaseID, _ snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            """
            SELECT f.entry_id FROM entries AS e
            JOIN entry_findings AS f ON f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id
            WHERE e.tenant_id = \(snapshot.tenant) AND e.case_id = \(item) AND f.label = \(label) LIMIT 1
            """) != nil
    }
}

extension FindingCorrection {
    /// Nil for an aspect that this version does not know.
    init?(_ row: Row) throws {
        guard let aspect = FindingAspect(try row.text("aspect")) else { return nil }
        self.init(
            entry: try row.id("entry_id"), aspect: aspect, was: try row.text("was"), value: try row.text("value"),
            staff: try row.idIfAny("staff_id"), at: try row.instant("at"))
    }
}
