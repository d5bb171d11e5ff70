package import Primitives
package import Storage

/// The words of customers' folded names, each findable by its beginning; without them a search reads every name.
package enum NameWords {
    /// Keeps the words of a name as the only ones of the customer.
    package static func keep(_ folded: String, of id: CustomerID, isNew: Bool = false, in tx: Transaction) throws {
        if !isNew {
            try tx.run("DELETE FROM customer_words WHERE tenant_id = \(tx.tenant) AND customer_id = \(id)")
        }
        for word in Set(folded.split(separator: " ").map(String.init)).sorted() {
            _ = try tx.add(.row(tx.tenant, word, id), to: added)
        }
    }

    private static let added = ManyRows("INSERT INTO customer_words (tenant_id, word, customer_id)")

    /// A statement that gives the ids of customers with `folded` at the beginning of a word, and its other words behind it.
    ///
    /// Of a beginning that tens of thousands share, 10,000 are given.
    static func found(by folded: String, tenant: TenantID) -> SQL {
        let words = folded.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let first = words.first else {
            return """
                SELECT * FROM (SELECT w.customer_id FROM customer_words w
                  WHERE w.tenant_id = \(tenant) AND w.word >= \(folded) AND w.word < \(folded + end)
                  LIMIT 10000) AS by_word
                """
        }
        let start = LikePattern.beginning(with: folded)
        return """
            SELECT * FROM (SELECT w.customer_id FROM customer_words w
              JOIN customers n ON n.tenant_id = w.tenant_id AND n.customer_id = w.customer_id
              WHERE w.tenant_id = \(tenant) AND w.word = \(first)
                AND (n.name_folded LIKE \(start) ESCAPE '\\' OR n.name_folded LIKE \("% " + start) ESCAPE '\\')
              LIMIT 10000) AS by_words
            """
    }

    /// Behind every text that begins alike, in the order of bytes.
    static let end = "\u{10FFFF}"
}
