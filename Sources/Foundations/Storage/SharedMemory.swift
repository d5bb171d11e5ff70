import Primitives

/// What the bodies of one engine transaction have read once and need again, by tenant and type.
final class SharedMemory {
    /// Two brands may share a group, so the type alone is not enough.
    private struct Key: Hashable {
        let tenant: TenantID?
        let type: ObjectIdentifier
    }

    private var known: [Key: Any] = [:]

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
    func clear() { known.removeAll() }
}
