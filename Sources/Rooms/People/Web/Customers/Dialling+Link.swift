import Primitives
package import Storage
package import Web

extension Dialling {
    /// How the brand of a snapshot dials.
    package static func find(in snapshot: Snapshot) throws -> Dialling {
        let set = try TenantRecord.find(snapshot.tenant, in: snapshot)?.settings[setting]?.text
        return set.flatMap { Dialling($0) } ?? .usual
    }

    /// A number that can be clicked to call it.
    package func link(_ number: String) -> Node {
        a(.class("ltr", "link"), .href(address(of: number))) { number }
    }
}
