import Primitives
import Storage
import TestSupport

/// A table that only these tests know, with a column of every type.
let samples = Migration(9_001, "samples of the contract") { ddl in
    [
        """
        CREATE TABLE samples (
          tenant_id \(ddl.uuid) NOT NULL, sample_id \(ddl.uuid) NOT NULL, name \(ddl.text), whole \(ddl.int),
          fraction \(ddl.real), bytes \(ddl.blob), reference \(ddl.uuid), version \(ddl.int) NOT NULL,
          PRIMARY KEY (tenant_id, sample_id), UNIQUE (tenant_id, name)) \(ddl.end)
        """
    ]
}

/// Marks ids of sample rows.
enum SampleTag {}

/// Names a sample row.
typealias SampleID = Identifier<SampleTag>

let alpha = TenantID.testing(1)
let beta = TenantID.testing(2)

extension Transaction {
    /// Adds the sample `number`, whose id follows from it.
    func addSample(_ number: UInt32, name: String? = nil, whole: Int? = nil) throws {
        try run(
            """
            INSERT INTO samples (tenant_id, sample_id, name, whole, version)
            VALUES (\(tenant), \(SampleID.testing(number)), \(name), \(whole), 1)
            """)
    }
}

extension Snapshot {
    /// The names of the tenant's samples in the order of their ids.
    func sampleNames() throws -> [String?] {
        try rows("SELECT name FROM samples WHERE tenant_id = \(tenant) ORDER BY sample_id").map {
            try $0.textIfAny("name")
        }
    }

    /// How many samples the tenant has.
    func sampleCount() throws -> Int { try count("SELECT count(*) AS n FROM samples WHERE tenant_id = \(tenant)") }
}

/// An event about nothing in particular.
func event(_ kind: String = "sample.added", number: Int64 = 0, tenant: TenantID = alpha) -> Event {
    let act = Act.testing(tenant: tenant)
    let id: SampleID = act.newID()
    return Event(kind, subject: id.uuid, facts: ["number": .int(number)], act: act)
}

/// What a body throws when it changes its mind.
struct Refusal: Error, Equatable {}

/// The code of the storage failure that `body` ends with; nil when it ends well, other errors are passed on.
func failureCode(_ body: () async throws -> Void) async throws -> StorageFailure.Code? {
    do {
        try await body()
        return nil
    } catch let failure as StorageFailure {
        return failure.code
    }
}

/// Keeps what an asynchronous body ends with.
func outcome<Value>(_ body: () async throws -> Value) async -> Result<Value, any Error> {
    do {
        return .success(try await body())
    } catch {
        return .failure(error)
    }
}
