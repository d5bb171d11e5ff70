import Foundation
package import Primitives
package import Storage

/// Makes the first brand and its first administrator together; the act names the new brand's id as its tenant.
@discardableResult
package func setUpTenant(_ setUp: TenantSetUp, by act: Act, in tx: Transaction) throws -> StaffID {
    // The one row that two set-ups at the same time both want, so that the second finds it taken.
    let claimed = try tx.run(
        """
        INSERT INTO counters (tenant_id, name, value) VALUES (\(aboveTenants), 'first_tenant', 1)
        ON CONFLICT (tenant_id, name) DO NOTHING
        """)
    guard claimed == 1, try TenantRecord.all(in: tx).isEmpty else { throw TenantRefusal.alreadySetUp }
    try insertTenant(setUp.details, by: act, in: tx)
    let person = setUp.administrator
    let staff: StaffID = act.newID()
    try StaffRecord.insert(person, id: staff, at: act.at, in: tx)
    let founder = act.by(.staff(staff))
    try MembershipRecord.insert(staff, roles: [.administrator, .lead, .agent], at: act.at, tenant: act.tenant, in: tx)
    tx.append(Event("tenant.set_up", subject: act.tenant.uuid, act: founder))
    tx.append(Event("staff.joined", subject: staff.uuid, facts: ["roles": "administrator agent lead"], act: founder))
    return staff
}

/// Adds a further brand, whose first administrator is the person who acts; the act's tenant is the new brand's id.
package func addTenant(_ details: TenantDetails, by act: Act, in tx: Transaction) throws {
    try insertTenant(details, by: act, in: tx)
    tx.append(Event("tenant.set_up", subject: act.tenant.uuid, act: act))
    guard let staff = act.actor.staff else { return }
    try MembershipRecord.insert(staff, roles: [.administrator], at: act.at, tenant: act.tenant, in: tx)
    tx.append(Event("staff.joined", subject: staff.uuid, facts: ["roles": "administrator"], act: act))
}

/// Whether the install has no brand yet, so that a visitor is led to set-up.
package func isFresh(in snapshot: Snapshot) throws -> Bool {
    try snapshot.count("SELECT COUNT(*) AS n FROM tenants") == 0
}

/// The tenant id of rows that belong to the install as a whole.
private let aboveTenants = TenantID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))

private func insertTenant(_ details: TenantDetails, by act: Act, in tx: Transaction) throws {
    let checked = try details.checked()
    try TenantRecord.insert(
        Tenant(
            id: act.tenant, slug: try freeSlug(checked.suggestedSlug, in: tx), name: checked.name,
            language: checked.language, timeZone: checked.timeZone, currency: checked.currency,
            senderName: checked.senderName, senderEmail: checked.senderEmail, settings: [:], createdAt: act.at,
            version: 1),
        in: tx)
}

private func freeSlug(_ wanted: String, in tx: Transaction) throws -> String {
    var slug = wanted
    var number = 1
    while try TenantRecord.find(slug: slug, in: tx) != nil {
        number += 1
        slug = "\(wanted)-\(number)"
    }
    return slug
}
