import People
import Primitives
import Storage

/// What the brand knows of the rows of a batch, asked once for all of them.
struct KnownRows {
    private let taken: Set<String>
    /// The customers whom the rows name.
    var customers: MailedCustomers

    init(_ rows: [ReadRow], in tx: Transaction) throws {
        var ids: Set<String> = []
        var addresses: Set<EmailAddress> = []
        for row in rows {
            guard case .feedback(let entry) = row.entry else { continue }
            ids.insert(row.key)
            if let email = entry.customer?.email { addresses.insert(email) }
        }
        taken = try FeedbackRecord.taken(externalIDs: ids.sorted(), in: tx)
        customers = try MailedCustomers(addresses.sorted { $0.description < $1.description }, in: tx)
    }

    /// Whether this feedback was taken before; only the first row of a key was asked for with the others.
    func holds(feedback id: String, isFirst: Bool, in tx: Transaction) throws -> Bool {
        if isFirst { return taken.contains(id) }
        return try FeedbackRecord.find(externalID: id, in: tx) != nil
    }
}
