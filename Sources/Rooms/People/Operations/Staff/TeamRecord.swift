package import Primitives
package import Storage

/// The rows of teams and of who belongs to them.
package enum TeamRecord {
    /// All teams of the brand, by name.
    package static func all(in snapshot: Snapshot) throws -> [Team] {
        try snapshot.rows("SELECT * FROM teams WHERE tenant_id = \(snapshot.tenant) ORDER BY name, team_id").map {
            Team(id: try $0.id("team_id"), name: try $0.text("name"))
        }
    }

    /// The team with this id.
    package static func find(_ id: TeamID, in snapshot: Snapshot) throws -> Team? {
        try snapshot.row("SELECT * FROM teams WHERE tenant_id = \(snapshot.tenant) AND team_id = \(id)").map {
            Team(id: try $0.id("team_id"), name: try $0.text("name"))
        }
    }

    /// Who belongs to each team of the brand.
    package static func members(in snapshot: Snapshot) throws -> [TeamID: Set<StaffID>] {
        try snapshot.rows("SELECT team_id, staff_id FROM team_members WHERE tenant_id = \(snapshot.tenant)").reduce(
            into: [:]) {
                $0[try $1.id("team_id"), default: []].insert(try $1.id("staff_id"))
            }
    }

    /// The teams that a member belongs to.
    package static func teams(of staff: StaffID, in snapshot: Snapshot) throws -> Set<TeamID> {
        let rows = try snapshot.rows(
            "SELECT team_id FROM team_members WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)")
        return Set(try rows.map { try $0.id("team_id") })
    }

    static func isNameTaken(_ name: String, except id: TeamID?, tenant: TenantID, in tx: Transaction) throws -> Bool {
        let rows = try tx.rows("SELECT team_id FROM teams WHERE tenant_id = \(tenant) AND name = \(name)")
        return try rows.contains { try $0.id("team_id", TeamID.self) != id }
    }
}
