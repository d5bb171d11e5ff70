import Foundation
import Primitives

/// What the bodies of one engine transaction have read once and need again, by tenant and type.
final class SharedMemory {
    /// Two brands may share a group, so the type alone is not enough.
    private struct Key: Hashable {
        let tenant: TenantID?
        let type: ObjectIdentifier
    }

    private var known: [Key: Any] = [:]
    /// What jobs of the group said they will read and nobody has read yet.
    private var foreseen: [Key: [UUID]] = [:]
    private var read: [Key: [UUID: Any]] = [:]

    /// A memory that knows which rows the jobs of its group will ask for.
    init(foreseeing rows: [(tenant: TenantID?, row: Foreseen)] = []) {
        for (tenant, row) in rows { foreseen[Key(tenant: tenant, type: row.type), default: []].append(row.id) }
    }

    /// A foreseen value, given once, because a body may change its row; nil when it was not foreseen or is gone.
    func foreseen<T>(_ id: UUID, tenant: TenantID?, _ readAll: ([UUID]) throws -> [UUID: T]) rethrows -> T? {
        let key = Key(tenant: tenant, type: ObjectIdentifier(T.self))
        if let ids = foreseen.removeValue(forKey: key), ids.count > 1 { read[key] = try readAll(ids) }
        return read[key]?.removeValue(forKey: id) as? T
    }

    /// The value that was read first, or what `read` gives now.
    func value<T>(of type: T.Type, tenant: TenantID?, _ read: () throws -> T) rethrows -> T {
        let key = Key(tenant: tenant, type: ObjectIdentifier(type))
        // In two steps: nothing known is a nil that would itself pass for an optional T.
        if let found = known[key], let value = found as? T { return value }
        let value = try read()
        known[key] = value
        return value
    }

    /// Forgets everything, because it was changed or because its change was undone.
    func clear() {
        known.removeAll()
        foreseen.removeAll()
        read.removeAll()
    }
}
