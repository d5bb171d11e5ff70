import People
import Primitives
import Storage

/// Names of members of staff by id.
struct StaffNames: Sendable {
    private var names: [StaffID: String] = [:]

    /// Looks up exactly these people.
    static func load(_ ids: Set<StaffID>, in snapshot: Snapshot) throws -> StaffNames {
        var found = StaffNames()
        for id in ids { found.names[id] = try StaffRecord.find(id, in: snapshot)?.name }
        return found
    }

    /// The name of a person; a question mark stands for an account that is gone.
    func name(_ id: StaffID) -> String { names[id] ?? "?" }
}
