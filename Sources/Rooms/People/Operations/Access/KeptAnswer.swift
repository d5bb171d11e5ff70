package import Primitives
package import Storage

/// The answer that a program got for a request that it may send again, as the Idempotency-Key draft of the IETF asks.
package struct KeptAnswer: Sendable {
    /// A hash of the request, so that one key does not stand for two requests.
    package let fingerprint: [UInt8]
    /// What was answered.
    package let body: JSONValue

    /// An answer to keep.
    package init(fingerprint: [UInt8], body: JSONValue) {
        self.fingerprint = fingerprint
        self.body = body
    }

    /// The answer that a key gave for this header; nil when it is new.
    package static func find(_ onceKey: String, of key: ApiKeyID, in snapshot: Snapshot) throws -> KeptAnswer? {
        try snapshot.row(
            """
            SELECT fingerprint, body FROM api_answers
            WHERE tenant_id = \(snapshot.tenant) AND key_id = \(key) AND once_key = \(onceKey)
            """
        ).map { KeptAnswer(fingerprint: try $0.blob("fingerprint"), body: try $0.json("body")) }
    }

    /// How long an answer is kept; a program that gives up within a day stays far below it.
    package static let lifetime: Duration = .days(7)

    /// Keeps the answer in the transaction of the act, so that both or neither is there, and forgets what is too old.
    package func keep(_ onceKey: String, of key: ApiKeyID, by act: Act, in tx: Transaction) throws {
        try tx.run("DELETE FROM api_answers WHERE tenant_id = \(act.tenant) AND at < \(act.at - Self.lifetime)")
        let kept = try tx.run(
            """
            INSERT INTO api_answers (tenant_id, key_id, once_key, fingerprint, body, at)
            VALUES (\(act.tenant), \(key), \(onceKey), \(fingerprint), \(body), \(act.at)) ON CONFLICT DO NOTHING
            """)
        // Another process answered the same request in this moment; the next run finds its answer.
        guard kept == 1 else { throw StorageFailure(.retry, "the same request arrived meanwhile") }
    }
}
