import Listening
import People
package import Primitives
package import Storage

/// Opens a case: number, plan, both clocks, the first entry and, for a complaint, the first matter.
///
/// Words that carry a once-key which was used before give the case that they opened then.
@discardableResult
package func openCase(_ new: NewCase, by act: Act, in tx: Transaction) throws -> CaseID {
    try openCaseFile(new, by: act, in: tx).caseID
}

/// Where a customer's words came to stand.
package struct CasePlace: Hashable, Sendable {
    /// The case.
    package let caseID: CaseID
    /// The entry that shows the words.
    package let entry: EntryID
    /// What had to be done to the case.
    package let outcome: Outcome

    /// What had to be done to the case.
    package enum Outcome: String, Sendable {
        /// A new one.
        case opened
        /// A new one, linked to an older one that was closed too long ago.
        case openedAnew = "opened_anew"
        /// An open one went on.
        case joined
        /// A closed one was reopened.
        case reopened
        /// The same words had come before.
        case repeated
    }
}

func openCaseFile(_ new: NewCase, by act: Act, in tx: Transaction) throws -> CasePlace {
    if let earlier = try repeated(new.words, in: tx) { return earlier }
    guard let customer = try CustomerRecord.current(new.customer, in: tx) else { throw CaseRefusal.noSuchCustomer }
    var new = new
    new.customer = customer.id
    new.words = try new.words.clipped().read { try BrandReaderRecord.shifts(in: tx) }
    let priority =
        new.priority
        ?? .initial(
            face: new.face, anger: new.words.anger, isComplaint: new.isComplaint, isKeyAccount: customer.isKeyAccount)
    let facts = PlanFacts(of: new, isKeyAccount: customer.isKeyAccount)
    let choice = choosePlan(for: facts, among: try PlanRecord.all(in: tx))
    let item = Case.opened(
        act.newID(), number: try tx.nextNumber("case"), as: new, priority: priority, plan: choice.plan?.id,
        clocks: try ClocksRecord.find(in: tx), at: act.at)
    try CaseRecord.insert(item, in: tx)
    tx.append(item.event("case.opened", item.openingFacts, act))
    let entry = Entry(act.newID(), of: item, words: new.words, at: item.openedAt)
    try EntryRecord.insert(entry, alsoFoundBy: "\(customer.name) \(item.number) \(item.subject)", in: tx)
    if new.isComplaint {
        try insertComplaint(summary: item.subject, facts: "", touchpoint: new.touchpoint, in: item, by: act, tx)
    }
    return CasePlace(caseID: item.id, entry: entry.id, outcome: .opened)
}

/// The place of words that came before; nil when they are new.
func repeated(_ words: CustomerWords, in tx: Transaction) throws -> CasePlace? {
    guard let key = words.onceKey, let entry = try EntryRecord.find(onceKey: key, in: tx) else { return nil }
    return CasePlace(caseID: entry.caseID, entry: entry.id, outcome: .repeated)
}

extension Case {
    fileprivate var openingFacts: JSONValue {
        [
            "channel": .string(channel.rawValue), "face": .text(face?.rawValue),
            "touchpoint": .string(touchpoint.rawValue),
            "priority": .int(Int64(priority.rawValue)), "feedback": .id(feedback), "anger": .int(Int64(anger)),
            "language": .string(language.rawValue), "plan": .id(plan),
        ]
    }
}
