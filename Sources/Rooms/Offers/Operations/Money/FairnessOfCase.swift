package import Handling
import Listening
package import Primitives
package import Storage

/// What accepted offers of the last 180 days gave in other cases about the same place in the journey, one sum a case.
package func fairness(of id: CaseID, at now: Instant, in snapshot: Snapshot) throws -> FairnessNote {
    let item = try CaseRecord.require(id, in: snapshot)
    let sums = try snapshot.rows(
        """
        SELECT o.total_minor FROM offers o JOIN cases c ON c.tenant_id = o.tenant_id AND c.case_id = o.case_id
        WHERE o.tenant_id = \(snapshot.tenant) AND o.state = 'accepted' AND o.case_id <> \(id)
          AND c.touchpoint = \(item.touchpoint.rawValue) AND o.answered_at >= \(now - .days(180))
        ORDER BY o.answered_at DESC LIMIT 500
        """
    ).map { Int64(try $0.int("total_minor")) }
    return FairnessNote(sums: sums)
}
