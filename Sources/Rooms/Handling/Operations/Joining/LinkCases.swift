package import Primitives
package import Storage

/// What two linked cases have to do with each other.
package enum LinkKind: String, CaseIterable, Sendable {
    /// The first came after the second had been closed too long.
    case follows
    /// The first was split off the second.
    case split
    /// The same customer opened both about the same subject.
    case sameSubject = "same_subject"
    /// Somebody saw that they belong together.
    case related
}

/// A case that another one is linked to.
package struct CaseLink: Hashable, Sendable {
    /// The other case.
    package let other: CaseID
    /// What they have to do with each other.
    package let kind: LinkKind
    /// Whether the other one is the first of the pair.
    package let isBack: Bool
    /// When they were linked.
    package let at: Instant
}

/// Links two cases of the brand, whoever their customers are; a link that is there already changes nothing.
package func linkCases(_ first: CaseID, _ second: CaseID, as kind: LinkKind, by act: Act, in tx: Transaction) throws {
    guard first != second else { throw CaseRefusal.sameCase }
    let item = try CaseRecord.require(first, in: tx)
    _ = try CaseRecord.require(second, in: tx)
    let added = try tx.run(
        """
        INSERT INTO case_links (tenant_id, case_id, other_id, kind, at)
        VALUES (\(act.tenant), \(first), \(second), \(kind.rawValue), \(act.at))
        ON CONFLICT (tenant_id, case_id, other_id, kind) DO NOTHING
        """)
    guard added == 1 else { return }
    tx.append(item.event("case.linked", ["other": .id(second), "kind": .string(kind.rawValue)], act))
}

/// The links of a case in both directions, the newest first.
package func links(of id: CaseID, in snapshot: Snapshot) throws -> [CaseLink] {
    try snapshot.rows(
        """
        SELECT other_id AS other, kind, 0 AS back, at FROM case_links
        WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id)
        UNION ALL
        SELECT case_id AS other, kind, 1 AS back, at FROM case_links
        WHERE tenant_id = \(snapshot.tenant) AND other_id = \(id)
        ORDER BY at DESC, other
        """
    ).map {
        CaseLink(
            other: try $0.id("other"), kind: try $0.word("kind"), isBack: try $0.bool("back"), at: try $0.instant("at"))
    }
}
