package import Primitives
package import Storage

/// Makes a team without members.
@discardableResult
package func addTeam(_ name: String, by act: Act, in tx: Transaction) throws -> TeamID {
    let checked = try checkedTeamName(name, except: nil, act, in: tx)
    let id: TeamID = act.newID()
    try tx.run(
        """
        INSERT INTO teams (tenant_id, team_id, name, created_at) VALUES (\(act.tenant), \(id), \(checked), \(act.at))
        """)
    tx.append(Event("team.added", subject: id.uuid, act: act))
    return id
}

/// Gives a team another name.
package func renameTeam(_ id: TeamID, to name: String, by act: Act, in tx: Transaction) throws {
    let checked = try checkedTeamName(name, except: id, act, in: tx)
    let changed = try tx.run("UPDATE teams SET name = \(checked) WHERE tenant_id = \(act.tenant) AND team_id = \(id)")
    guard changed == 1 else { throw TeamRefusal.unknown }
    tx.append(Event("team.renamed", subject: id.uuid, act: act))
}

/// Writes who belongs to a team; people who are no active members of the brand are refused.
package func setTeamMembers(_ id: TeamID, to staff: Set<StaffID>, by act: Act, in tx: Transaction) throws {
    guard try TeamRecord.find(id, in: tx) != nil else { throw TeamRefusal.unknown }
    try tx.run("DELETE FROM team_members WHERE tenant_id = \(act.tenant) AND team_id = \(id)")
    for person in staff.sorted() {
        guard let membership = try MembershipRecord.find(person, tenant: act.tenant, in: tx), membership.isActive else {
            throw MembershipRefusal.unknown
        }
        try tx.run(
            "INSERT INTO team_members (tenant_id, team_id, staff_id) VALUES (\(act.tenant), \(id), \(person))")
    }
    tx.append(Event("team.changed", subject: id.uuid, facts: ["members": .int(Int64(staff.count))], act: act))
}

private func checkedTeamName(_ name: String, except id: TeamID?, _ act: Act, in tx: Transaction) throws -> String {
    let checked = name.trimmed
    guard !checked.isEmpty, checked.count <= Limits.lineCharacters else { throw TeamRefusal.nameMissing }
    guard try !TeamRecord.isNameTaken(checked, except: id, tenant: act.tenant, in: tx) else {
        throw TeamRefusal.nameTaken
    }
    return checked
}
