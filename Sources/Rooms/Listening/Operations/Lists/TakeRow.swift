import Foundation
import People
import Primitives
import Storage

/// The part of a list that one transaction takes, and what its rows are read against.
struct ListBatch: Sendable {
    let rows: [ListRow]
    let kind: ListKind
    let survey: SurveyID?
    /// What was read in the rows before the transaction; nil lets ``take(_:seen:by:in:)`` read them.
    var readRows: [ReadRow]?

    /// Reads the rows and the words in them, so that the transaction has nothing left to do but to write.
    func read(by brand: Tenant?, at now: Instant) -> [ReadRow] {
        rows.map { ReadRow($0, kind: kind, brand: brand, now: now) }
    }

    /// Takes every row with the same operations as the forms; a row that is refused leaves the others alone.
    func take(_ counts: inout ListCounts, seen: inout SeenKeys, by act: Act, in tx: Transaction) throws {
        let reads = try readRows ?? self.read(by: TenantRecord.find(tx.tenant, in: tx), at: act.at)
        var known = try KnownRows(reads, in: tx)
        for read in reads {
            let row = read.row
            guard let entry = read.entry else {
                counts.add(.refused(read.problems))
                continue
            }
            let times = seen.note(read.key)
            if entry.key != nil && times > 1 {
                counts.add(.refused([RowProblem(row: row.number, issue: .repeated)]))
                continue
            }
            do {
                counts.add(try take(entry, read, times: times, &known, by: act, in: tx))
            } catch let refusal as FeedbackRefusal {
                counts.add(
                    .refused([RowProblem(row: row.number, issue: refusal == .fromFuture ? .inTheFuture : .nothingSaid)])
                )
            } catch let refusal as OrderRefusal {
                counts.add(.refused([RowProblem(row: row.number, column: .number, issue: RowIssue(refusal))]))
            } catch is CustomerRefusal {
                counts.add(.refused([RowProblem(row: row.number, issue: .unknownCustomer)]))
            }
        }
    }

    private func take(
        _ entry: ListEntry, _ read: ReadRow, times: Int, _ known: inout KnownRows, by act: Act, in tx: Transaction
    ) throws -> RowResult {
        let row = read.row
        switch entry {
        case .feedback(let entry):
            // Equal rows without an id are told apart by their count, so that the same file again finds each of them.
            let id = entry.externalID ?? read.key + (times > 1 ? "/\(times)" : "")
            if try known.holds(feedback: id, isFirst: times == 1, in: tx) { return .known }
            let mailed = try entry.customer.flatMap { try known.customers.findOrCreate($0, by: act, in: tx) }
            let customer = try mailed?.id ?? entry.customer.map { try findOrCreateCustomer($0, by: act, in: tx) }
            var feedback = NewFeedback(
                customer: customer, channel: .import, touchpoint: entry.touchpoint, answer: entry.answer,
                language: entry.language, receivedAt: entry.receivedAt, externalID: id)
            feedback.findings = read.findings
            guard let mailed, feedback.answer.callback == nil else {
                _ = try recordFeedback(feedback, by: act, in: tx)
                return .taken
            }
            try feedback.check(at: act.at)
            return try record(feedback, customerLanguage: mailed.language, by: act, in: tx) == nil ? .known : .taken
        case .customer(let customer):
            let known = try isKnown(customer, in: tx)
            _ = try findOrCreateCustomer(customer, by: act, in: tx)
            return known ? .known : .taken
        case .order(let entry):
            return try take(entry, by: act, in: tx)
        case .invitation(let customer):
            guard let survey else { return .refused([RowProblem(row: row.number, issue: .surveyInactive)]) }
            let id = try findOrCreateCustomer(customer, by: act, in: tx)
            switch try inviteToSurvey(survey, customer: id, purpose: .list, by: act, in: tx) {
            case .queued: return .taken
            case .skipped(_, let reason):
                return .refused([RowProblem(row: row.number, column: .email, issue: RowIssue(reason))])
            }
        }
    }

    private func take(_ entry: OrderEntry, by act: Act, in tx: Transaction) throws -> RowResult {
        let customer = try findOrCreateCustomer(entry.customer, by: act, in: tx)
        let new = NewOrder(
            customer: customer, number: entry.number, item: entry.item, amount: entry.amount, placedAt: entry.placedAt,
            returnedAt: entry.returnedAt)
        if let known = try OrderRecord.find(number: entry.number, in: tx), known.isSame(as: new) { return .known }
        _ = try recordOrder(new, by: act, in: tx)
        return .taken
    }

    private func isKnown(_ customer: NewCustomer, in tx: Transaction) throws -> Bool {
        if let number = customer.externalID, try CustomerRecord.find(externalID: number, in: tx) != nil { return true }
        if let email = customer.email, try CustomerRecord.find(email: email, in: tx) != nil { return true }
        return try customer.phone.flatMap { try CustomerRecord.find(phone: $0, in: tx) } != nil
    }
}

extension Order {
    /// Whether the list says what is known already.
    fileprivate func isSame(as new: NewOrder) -> Bool {
        customer == new.customer && item == new.item && amount == new.amount && placedAt == new.placedAt
            && returnedAt == new.returnedAt
    }
}

extension RowIssue {
    fileprivate init(_ refusal: OrderRefusal) {
        switch refusal {
        case .numberMissing: self = .missing
        case .unknownCustomer: self = .unknownCustomer
        case .numberTaken: self = .numberTaken
        }
    }
}
