import People
package import Primitives
package import Storage

/// Rows of the table `staff_extensions`: who sits at which telephone.
package enum ExtensionRecord {
    /// The telephone of a member; nil for somebody without one.
    package static func find(of staff: StaffID, in snapshot: Snapshot) throws -> String? {
        try snapshot.row(
            "SELECT extension FROM staff_extensions WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)"
        )?.text("extension")
    }

    /// Every telephone with the name of its member, by name; bounded by the 3,000 seats that the product is made for.
    package static func all(in snapshot: Snapshot) throws -> [(staff: StaffID, name: String, number: String)] {
        try snapshot.rows(
            """
            SELECT e.staff_id, e.extension, s.name FROM staff_extensions e JOIN staff s ON s.staff_id = e.staff_id
            WHERE e.tenant_id = \(snapshot.tenant) ORDER BY s.name, e.staff_id LIMIT 5000
            """
        ).map { (try $0.id("staff_id"), try $0.text("name"), try $0.text("extension")) }
    }

    /// Whose telephones these are, in the order of the telephones, each person once.
    static func owners(of extensions: [PhoneExtension], in snapshot: Snapshot) throws -> [StaffID] {
        guard !extensions.isEmpty else { return [] }
        let rows = try snapshot.rows(
            """
            SELECT extension, staff_id FROM staff_extensions
            WHERE tenant_id = \(snapshot.tenant) AND extension IN \(SQL.steadyList(extensions.map(\.description)))
            """)
        let owners = try rows.reduce(into: [String: StaffID]()) { $0[try $1.text("extension")] = try $1.id("staff_id") }
        var people: [StaffID] = []
        for found in extensions.compactMap({ owners[$0.description] }) where !people.contains(found) {
            people.append(found)
        }
        return people
    }
}

/// Seats a member at a telephone; nil takes the telephone away.
package func setExtension(_ typed: String?, of staff: StaffID, by act: Act, in tx: Transaction) throws {
    guard let typed else {
        let gone = try tx.run("DELETE FROM staff_extensions WHERE tenant_id = \(act.tenant) AND staff_id = \(staff)")
        guard gone == 1 else { throw TelephonyRefusal.unknown }
        tx.append(Event("extension.removed", subject: staff.uuid, act: act))
        return
    }
    guard try MemberList.find(staff, in: tx)?.membership.isActive == true else { throw TelephonyRefusal.memberUnknown }
    let plan = try TenantRecord.find(act.tenant, in: tx)?.dialingPlan
    guard let number = PhoneExtension(typed, plan: plan) else { throw TelephonyRefusal.extensionUnreadable }
    let owners = try ExtensionRecord.owners(of: [number], in: tx)
    guard owners.isEmpty || owners == [staff] else { throw TelephonyRefusal.extensionTaken }
    try tx.run(
        """
        INSERT INTO staff_extensions (tenant_id, staff_id, extension)
        VALUES (\(act.tenant), \(staff), \(number.description))
        ON CONFLICT (tenant_id, staff_id) DO UPDATE SET extension = \(number.description)
        """)
    tx.append(Event("extension.set", subject: staff.uuid, act: act))
}
