import People
import Web

/// The first page of the settings that a viewer may see; nil for those who may see none.
struct SettingsStart {
    let address: String

    init?(_ viewer: Viewer) {
        let roles = Set(viewer.roles.compactMap { Role(rawValue: $0) })
        let pages: [(Permission, String)] = [
            (.manageSettings, "/settings/brand"), (.manageStaff, "/staff"), (.managePlans, "/settings/plans"),
            (.manageCauses, "/settings/causes"),
        ]
        guard let first = pages.first(where: { roles.allows($0.0) }) else { return nil }
        address = first.1
    }
}
