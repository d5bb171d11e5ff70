import Hummingbird
package import Primitives
package import Web

extension Viewer {
    /// The brand that is being worked for.
    package var tenant: TenantID { TenantID(tenantID) }

    /// The person.
    package var staff: StaffID { StaffID(staffID) }

    /// The roles in this brand.
    package var roleSet: Set<Role> { Set(roles.compactMap { Role(rawValue: $0) }) }

    /// Whether one of the roles has the permission.
    package func allows(_ permission: Permission) -> Bool { roleSet.allows(permission) }
}

extension AramContext {
    /// The viewer who has the permission; refuses visitors by 401 and members without it by 403.
    package func require(_ permission: Permission) throws -> Viewer {
        let viewer = try requireViewer()
        guard viewer.allows(permission) else { throw WebRefusal.notAllowed }
        return viewer
    }

    /// The id in the address; something that is no id leads to the page that says "not here".
    package func pathID<Owner>(_ name: String = "id", _: Identifier<Owner>.Type = Identifier<Owner>.self) throws
        -> Identifier<Owner>
    {
        guard let id = parameters.get(name).flatMap({ Identifier<Owner>($0) }) else { throw WebRefusal.notFound }
        return id
    }
}
