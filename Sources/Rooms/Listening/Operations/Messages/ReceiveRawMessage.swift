import Mail
package import Primitives
package import Storage

/// A message as a mail server or mailbox handed it over.
package struct ArrivedMessage: Sendable {
    /// Every byte.
    package let bytes: [UInt8]
    /// SHA-256 without the trace headers, which differ between two deliveries of one message.
    package let digest: [UInt8]
    /// The sender of the envelope; empty for the null sender.
    package let envelopeFrom: String
    /// The recipient of the envelope, with its plus part.
    package let envelopeTo: String

    /// A message with its digest, which the mail foundation makes.
    package init(bytes: [UInt8], digest: [UInt8], envelopeFrom: String, envelopeTo: String) {
        self.bytes = bytes
        self.digest = digest
        self.envelopeFrom = envelopeFrom
        self.envelopeTo = envelopeTo
    }
}

/// Keeps the bytes before anybody reads them, and sees to it that they are read; the same message again gives the first one's id.
package func receiveRawMessage(_ message: ArrivedMessage, by act: Act, in tx: Transaction) throws -> RawMessageID {
    if let id = try keepNew(message, by: act, in: tx) { return id }
    let known = try tx.row(
        "SELECT raw_id FROM raw_messages WHERE tenant_id = \(tx.tenant) AND sha256 = \(message.digest)")
    guard let known else { throw StorageFailure(.retry, "the same message arrived meanwhile") }
    return try known.id("raw_id")
}

/// The same for callers who want to know whether the brand had the message already.
package func receiveNewMessage(_ message: ArrivedMessage, by act: Act, in tx: Transaction) throws -> Bool {
    try keepNew(message, by: act, in: tx) != nil
}

private func keepNew(_ message: ArrivedMessage, by act: Act, in tx: Transaction) throws -> RawMessageID? {
    guard let id = try insert(message, .received, by: act, in: tx) else { return nil }
    tx.append(Event("message.received", subject: id.uuid, facts: ["bytes": .int(Int64(message.bytes.count))], act: act))
    try tx.post(
        OutboxItem("message.take", payload: ["raw": .id(id)], dueAt: act.at, onceKey: "message.take:\(id)"), act: act)
    return id
}

/// Keeps the head of a message whose rest could not be had, for a person to look at; false when it is there already.
func keepHeadOnly(_ message: ArrivedMessage, _ reason: HeldReason, by act: Act, in tx: Transaction) throws -> Bool {
    guard let id = try insert(message, .held, by: act, in: tx) else { return false }
    let head = RawMessage(message.bytes).parsed()
    try tx.run(
        """
        UPDATE raw_messages SET kind = \(reason.rawValue), message_id_header = \(head.messageID),
            from_address = \(head.answerAddress), subject = \(String(head.subject.prefix(500))),
            notes = \(reason == .tooLarge ? ParseNote.tooLarge(bytes: 0).code : "")
        WHERE tenant_id = \(tx.tenant) AND raw_id = \(id)
        """)
    tx.append(Event("message.received", subject: id.uuid, facts: ["bytes": .int(Int64(message.bytes.count))], act: act))
    tx.append(Event("message.held", subject: id.uuid, facts: ["reason": .string(reason.rawValue)], act: act))
    return true
}

/// The new row's id, or nil when these bytes are there already.
private func insert(
    _ message: ArrivedMessage, _ state: RawMessageState, by act: Act, in tx: Transaction
) throws -> RawMessageID? {
    let id: RawMessageID = act.newID()
    let added = try tx.run(
        """
        INSERT INTO raw_messages (tenant_id, raw_id, sha256, bytes, envelope_from, envelope_to, received_at, state, kind,
                                  message_id_header, from_address, subject, notes, case_id, taken_at)
        VALUES (\(tx.tenant), \(id), \(message.digest), \(message.bytes), \(String(message.envelopeFrom.prefix(320))),
                \(String(message.envelopeTo.prefix(320))), \(act.at), \(state.rawValue), NULL, NULL, NULL, NULL, '', NULL,
                NULL)
        ON CONFLICT (tenant_id, sha256) DO NOTHING
        """)
    return added == 1 ? id : nil
}
