package import Primitives
package import Storage

/// Appends a raw visit of a survey link and sees to it that unconfirmed answers are listed later; it never makes a rating.
///
/// Links that expired or were visited more than 50 times note nothing, so that a robot cannot fill the table.
package func noteClick(
    _ target: ClickTarget, of id: InvitationID, userAgent: String, by act: Act, in tx: Transaction
) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx), act.at <= invitation.expiresAt else { return }
    let seen = try tx.count(
        "SELECT COUNT(*) AS n FROM clicks WHERE tenant_id = \(tx.tenant) AND invitation_id = \(id)")
    guard seen < mostClicks else { return }
    let click: Identifier<ClickTag> = act.newID()
    try tx.run(
        """
        INSERT INTO clicks (tenant_id, click_id, invitation_id, face, at, user_agent)
        VALUES (\(tx.tenant), \(click), \(id), \(target.word), \(act.at), \(String(userAgent.prefix(300))))
        """)
    // One look for each ten minutes of visits, ten minutes later: an unconfirmed answer is listed then, not before.
    let bucket = act.at.milliseconds / settleDelay.milliseconds
    try tx.post(
        OutboxItem(
            "feedback.settle", payload: ["invitation": .id(id)], dueAt: act.at + settleDelay,
            onceKey: "feedback.settle:\(id):\(bucket)"),
        act: act)
}

private let mostClicks = 50
private let settleDelay: Duration = .minutes(10)

/// Marks ids of raw visits.
enum ClickTag {}

/// The raw visits of one link, oldest first.
func clicks(of invitation: InvitationID, in snapshot: Snapshot) throws -> [Click] {
    try snapshot.rows(
        """
        SELECT face, at FROM clicks WHERE tenant_id = \(snapshot.tenant) AND invitation_id = \(invitation)
        ORDER BY at, click_id
        """
    ).compactMap { row in
        try ClickTarget(word: try row.text("face")).map { Click(target: $0, at: try row.instant("at")) }
    }
}
