package import Primitives
package import Storage

/// Gives a member other roles or ends the membership; a member without access loses the sessions of the brand at once.
package func changeMember(
    _ staff: StaffID, roles: Set<Role>, isActive: Bool, by act: Act, in tx: Transaction
) throws {
    guard let membership = try MembershipRecord.find(staff, tenant: act.tenant, in: tx) else {
        throw MembershipRefusal.unknown
    }
    let administrators = try MembershipRecord.administrators(tenant: act.tenant, in: tx)
    let changed = try membership.changing(roles: roles, isActive: isActive, administrators: administrators)
    try MembershipRecord.update(changed, tenant: act.tenant, in: tx)
    if !isActive {
        try SessionRecord.endAll(of: staff, tenant: act.tenant, at: act.at, in: tx)
        try tx.run("DELETE FROM team_members WHERE tenant_id = \(act.tenant) AND staff_id = \(staff)")
    }
    tx.append(
        Event(
            "staff.changed", subject: staff.uuid, facts: ["roles": .string(roles.words), "active": .bool(isActive)],
            act: act))
}

/// Ties an account that exists to the act's brand, as the command line and the sample world do.
package func addMember(_ staff: StaffID, roles: Set<Role>, by act: Act, in tx: Transaction) throws {
    guard !roles.isEmpty else { throw MembershipRefusal.noRole }
    guard try StaffRecord.find(staff, in: tx) != nil else { throw MembershipRefusal.unknown }
    guard try MembershipRecord.find(staff, tenant: act.tenant, in: tx) == nil else {
        throw MembershipRefusal.alreadyMember
    }
    try MembershipRecord.insert(staff, roles: roles, at: act.at, tenant: act.tenant, in: tx)
    tx.append(Event("staff.joined", subject: staff.uuid, facts: ["roles": .string(roles.words)], act: act))
}

/// Makes an account and its first membership without an invitation, as the command line and the sample world do.
@discardableResult
package func addStaff(_ new: NewStaff, roles: Set<Role>, by act: Act, in tx: Transaction) throws -> StaffID {
    guard try StaffRecord.find(email: new.email, in: tx) == nil else { throw MembershipRefusal.alreadyMember }
    let id: StaffID = act.newID()
    try StaffRecord.insert(new, id: id, at: act.at, in: tx)
    try addMember(id, roles: roles, by: act, in: tx)
    return id
}
