import Storage

/// Makes one template per migration set, however many tests ask for it at the same time.
actor Templates<Template: Sendable> {
    private var making: [SchemaMark: Task<Template, any Error>] = [:]

    func value(
        for migrations: [Migration], engine: Engine, make: @escaping @Sendable () async throws -> Template
    ) async throws -> Template {
        let mark = SchemaMark(migrations, engine: engine)
        let task = making[mark] ?? Task { try await make() }
        making[mark] = task
        return try await task.value
    }
}

/// A short mark of what a list of migrations does on one engine: FNV-1a in 64 bits over their statements.
struct SchemaMark: Hashable, CustomStringConvertible {
    private let bits: UInt64

    init(_ migrations: [Migration], engine: Engine) {
        var bits: UInt64 = 0xcbf2_9ce4_8422_2325
        for migration in migrations.sorted(by: { $0.number < $1.number }) {
            let parts = ["\(migration.number)", migration.name] + migration.statements(for: engine)
            for byte in parts.joined(separator: "\u{1E}").utf8 + [0x1D] { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        self.bits = bits
    }

    var description: String { String(bits, radix: 16) }
}
