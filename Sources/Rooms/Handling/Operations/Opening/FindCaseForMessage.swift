import People
import Primitives
package import Storage
import TextAnalysis

/// Finds where a mail belongs: a signed reply address is proof; a reference or a `#123` needs a sender who is a participant.
package func findCaseForMessage(_ clues: MessageClues, in snapshot: Snapshot) throws -> ThreadVerdict {
    if let named = clues.replyCase, let found = try CaseRecord.surviving(named, in: snapshot) {
        return .belongs(found.id, by: .replyAddress)
    }
    let sender = try clues.sender.flatMap { try CustomerRecord.find(email: $0, in: snapshot) }
    if let answered = try caseOfReferences(clues.references, in: snapshot) {
        // A reference can be forwarded or guessed; joining would show a stranger's words to the customer and back.
        return answered.customer == sender?.participant
            ? .belongs(answered.id, by: .references) : .held(candidate: answered.id)
    }
    guard let sender else { return .new(related: nil) }
    for number in clues.taggedNumbers {
        guard let numbered = try CaseRecord.find(number: number, in: snapshot),
            let found = try CaseRecord.surviving(numbered.id, in: snapshot), found.customer == sender.participant
        else { continue }
        return .belongs(found.id, by: .subjectTag)
    }
    return .new(related: try openCase(of: sender.participant, titled: clues.subject, in: snapshot))
}

private func caseOfReferences(_ references: [String], in snapshot: Snapshot) throws -> Case? {
    let known = references.prefix(50).map { $0 }
    guard !known.isEmpty else { return nil }
    let row = try snapshot.row(
        """
        SELECT case_id FROM entries
        WHERE tenant_id = \(snapshot.tenant) AND message_id_header IN \(SQL.list(known))
        ORDER BY at DESC, entry_id DESC LIMIT 1
        """)
    return try row.flatMap { try CaseRecord.surviving($0.id("case_id"), in: snapshot) }
}

private func openCase(of customer: CustomerID, titled subject: String, in snapshot: Snapshot) throws -> CaseID? {
    let wanted = searchFolded(subject.withoutReplyMarks)
    guard !wanted.isEmpty else { return nil }
    let open = try snapshot.rows(
        """
        SELECT case_id, subject FROM cases
        WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer) AND closed_at IS NULL
        ORDER BY opened_at DESC, case_id DESC LIMIT 20
        """)
    let same = try open.first { searchFolded(try $0.text("subject").withoutReplyMarks) == wanted }
    return try same?.id("case_id")
}

extension Customer {
    /// The customer whose cases this address belongs to, after a merge of customers too.
    fileprivate var participant: CustomerID { mergedInto ?? id }
}

extension String {
    /// The subject without leading `Re:`, `Vá:`, `Fwd:`, `پاسخ:` and the like: short words before a colon.
    fileprivate var withoutReplyMarks: String {
        var rest = trimmed[...]
        while let colon = rest.firstIndex(of: ":"), replyMarks.contains(rest[..<colon].lowercased()) {
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }
}

/// What mail programs in our languages put before a subject.
private let replyMarks: Set<String> = ["re", "fw", "fwd", "aw", "vá", "vs", "továbbítás", "پاسخ", "ارجاع", "بازارسال"]
