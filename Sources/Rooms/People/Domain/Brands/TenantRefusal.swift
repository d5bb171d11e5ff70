/// Why a brand is not set up or changed.
package enum TenantRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The install has a brand already; further ones are added by an administrator.
    case alreadySetUp
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// The zone is not in the zone database.
    case unknownZone
    /// The brand does not exist.
    case unknown
}
