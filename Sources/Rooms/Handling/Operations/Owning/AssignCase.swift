package import People
package import Primitives
package import Storage

/// Gives the case an owner, a team or both, whoever had it before.
package func assignCase(_ id: CaseID, to staff: StaffID?, team: TeamID? = nil, by act: Act, in tx: Transaction) throws {
    let assigned = try changeCase(id, by: act, in: tx) { try $0.assigning(to: staff, team: team) }
    tx.append(assigned.event("case.assigned", ["to": .id(staff), "team": .id(assigned.team)], act))
}
