package import Primitives
package import Storage

/// Notes how the mail of a reply fared, and the Message-ID under which answers to it will come.
package func recordDelivery(
    of id: EntryID, _ delivery: Delivery, messageIDHeader: String? = nil, by act: Act, in tx: Transaction
) throws {
    guard let entry = try EntryRecord.find(id, in: tx), entry.delivery != delivery else { return }
    try tx.run(
        """
        UPDATE entries SET delivery = \(delivery.rawValue),
          message_id_header = COALESCE(\(messageIDHeader), message_id_header)
        WHERE tenant_id = \(act.tenant) AND entry_id = \(id)
        """)
    let item = try CaseRecord.require(entry.caseID, in: tx)
    tx.append(
        item.event("case.reply_delivery", ["entry": .id(id), "delivery": .string(delivery.rawValue)], act))
}
