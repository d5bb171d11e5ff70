package import Primitives

/// A person's place in one brand.
package struct Membership: Hashable, Sendable {
    /// The person.
    package let staff: StaffID
    /// What the person does for the brand.
    package let roles: Set<Role>
    /// False after the person left the brand; the name stays on old work.
    package let isActive: Bool
    /// Counts the changes.
    package let version: Int

    /// A place as read from storage.
    package init(staff: StaffID, roles: Set<Role>, isActive: Bool, version: Int) {
        self.staff = staff
        self.roles = roles
        self.isActive = isActive
        self.version = version
    }

    /// The place with other roles, while `administrators` active members of the brand have the role of administrator.
    package func changing(roles: Set<Role>, isActive: Bool, administrators: Int) throws(MembershipRefusal) -> Membership
    {
        guard !roles.isEmpty else { throw .noRole }
        let was = self.isActive && self.roles.contains(.administrator)
        let stays = isActive && roles.contains(.administrator)
        guard !was || stays || administrators > 1 else { throw .lastAdministrator }
        return Membership(staff: staff, roles: roles, isActive: isActive, version: version)
    }
}

/// Why a member is not invited or changed.
package enum MembershipRefusal: Error, Hashable, Sendable, CaseIterable {
    /// At least one role is needed.
    case noRole
    /// The brand would be left without an active administrator.
    case lastAdministrator
    /// The person is an active member already.
    case alreadyMember
    /// No such member in this brand.
    case unknown
    /// The name is empty or longer than 200 characters.
    case nameMissing
}
