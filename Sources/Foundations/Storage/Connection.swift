/// One engine connection, used by one thread at a time.
package protocol Connection: AnyObject {
    /// Which dialect the connection speaks.
    var engine: Engine { get }
    /// Runs a statement and gives its rows; throws ``StorageFailure``.
    func rows(_ sql: SQL) throws -> [Row]
    /// Runs a statement and gives the number of rows that it changed; throws ``StorageFailure``.
    func run(_ sql: SQL) throws -> Int
    /// Opens a transaction that may write.
    func begin() throws
    /// Makes the transaction durable: when it returns, the rows survive a power cut.
    func commit() throws
    /// Gives the transaction up; never throws, since the engine may have done it already.
    func rollback()
}

/// An engine behind threads: runs write jobs in groups and reads beside them. The one storage protocol.
package protocol Driver: Sendable {
    /// Which engine it is.
    var engine: Engine { get }
    /// Queues a job for the next commit group; the job is told the outcome after the commit.
    func submit(_ job: WriteJob)
    /// Runs `body` in a read transaction that sees one state of the database.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    /// Runs `body` on the writing connection outside any group, for migrations and upkeep.
    func exclusively<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    /// Waits for queued jobs and closes every connection.
    func close() async
}
