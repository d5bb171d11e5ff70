package import Foundation
package import Primitives

/// What a reading body may do: ask for rows of one tenant.
package class Snapshot {
    /// The tenant that every statement names; nil only for rows above tenants.
    package let tenantIfAny: TenantID?
    let connection: any Connection
    fileprivate let memory: SharedMemory

    init(tenant: TenantID?, connection: any Connection, memory: SharedMemory = SharedMemory()) {
        tenantIfAny = tenant
        self.connection = connection
        self.memory = memory
    }

    /// The tenant of this transaction; a body that was opened above tenants has none, which is a bug of the caller.
    package var tenant: TenantID {
        guard let tenantIfAny else { preconditionFailure("this transaction was opened above tenants") }
        return tenantIfAny
    }

    /// The dialect, for the few statements that differ.
    package var engine: Engine { connection.engine }

    /// What `read` gave first in this engine transaction, for settings that every row of a long list asks for again.
    ///
    /// Jobs that share a commit group share it, so whoever changes such settings says so with ``Transaction/forget()``.
    package func remembering<T>(_ type: T.Type = T.self, _ read: () throws -> T) rethrows -> T {
        try memory.value(of: type, tenant: tenantIfAny, read)
    }

    /// What a body that foresaw the row `id` reads together with the bodies of its group; nil when it has to read alone.
    ///
    /// `readAll` leaves out what another body of the group may change before it is used.
    package func foreseen<T>(_ id: UUID, _ readAll: ([UUID]) throws -> [UUID: T]) rethrows -> T? {
        try memory.foreseen(id, tenant: tenantIfAny, readAll)
    }

    /// All rows of the answer.
    package func rows(_ sql: SQL) throws -> [Row] { try connection.rows(sql) }

    /// The first row of the answer, if there is one.
    package func row(_ sql: SQL) throws -> Row? { try connection.rows(sql).first }

    /// The whole number in the column `n` of the first row, 0 without rows.
    package func count(_ sql: SQL) throws -> Int { try row(sql)?.intIfAny("n") ?? 0 }
}

/// What a writing body may do: change rows, append events, post outward acts; all of it or nothing becomes durable.
package final class Transaction: Snapshot {
    private(set) var staged: [Event] = []
    private let group: GroupConnection

    init(tenant: TenantID?, group: GroupConnection, memory: SharedMemory) {
        self.group = group
        super.init(tenant: tenant, connection: group, memory: memory)
    }

    /// Runs a statement and gives the number of changed rows.
    @discardableResult
    package func run(_ sql: SQL) throws -> Int { try connection.run(sql) }

    /// Runs a change that must meet exactly one row of the expected version; throws ``StaleVersion`` when it meets none.
    package func runChecked(_ sql: SQL) throws {
        if try connection.run(sql) == 0 { throw StaleVersion() }
    }

    /// Adds a row and says whether it is new; the rows that a group adds one after the other go in together.
    ///
    /// Every later statement finds it. When a row turns out to be there already, the group is run again row by row.
    package func add(_ row: SQL, to rows: ManyRows) throws -> Bool { try group.add(row, to: rows) }

    /// Says that this body changed something that ``Snapshot/remembering(_:_:)`` may hold.
    package func forget() { memory.clear() }

    /// Appends to the tenant's event log; number and hash are given at the end of the commit group.
    package func append(_ event: Event) { staged.append(event) }

    /// The next human number of a counter of this tenant, starting at 1 without gaps.
    package func nextNumber(_ counter: String) throws -> Int {
        let row = try row(
            """
            INSERT INTO counters (tenant_id, name, value) VALUES (\(tenant), \(counter), 1)
            ON CONFLICT (tenant_id, name) DO UPDATE SET value = counters.value + 1 RETURNING value
            """)
        guard let row else { throw StorageFailure(.shape, "the counter gave no value") }
        return try row.int("value")
    }
}
