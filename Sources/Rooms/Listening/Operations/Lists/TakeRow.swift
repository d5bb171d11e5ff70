import Foundation
import People
import Primitives
import Storage

/// The part of a list that one transaction takes, and what its rows are read against.
struct ListBatch: Sendable {
    let rows: [ListRow]
    let kind: ListKind
    let survey: SurveyID?

    /// Takes every row with the same operations as the forms; a row that is refused leaves the others alone.
    func take(_ counts: inout ListCounts, seen: inout Set<String>, by act: Act, in tx: Transaction) throws {
        let tenant = try TenantRecord.find(tx.tenant, in: tx)
        for row in rows {
            let (entry, problems) = ListEntry.read(
                row, kind: kind, zone: tenant?.zone ?? .gmt, currency: tenant?.currency ?? .euro, now: act.at)
            guard let entry else {
                counts.add(.refused(problems))
                continue
            }
            if let key = entry.key, !seen.insert(key).inserted {
                counts.add(.refused([RowProblem(row: row.number, issue: .repeated)]))
                continue
            }
            do {
                counts.add(try take(entry, row: row.number, by: act, in: tx))
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

    private func take(_ entry: ListEntry, row: Int, by act: Act, in tx: Transaction) throws -> RowResult {
        switch entry {
        case .feedback(let entry):
            if let id = entry.externalID, try FeedbackRecord.find(externalID: id, in: tx) != nil { return .known }
            let customer = try entry.customer.map { try findOrCreateCustomer($0, by: act, in: tx) }
            _ = try recordFeedback(
                NewFeedback(
                    customer: customer, channel: .import, touchpoint: entry.touchpoint, answer: entry.answer,
                    language: entry.language, receivedAt: entry.receivedAt, externalID: entry.externalID),
                by: act, in: tx)
            return .taken
        case .customer(let customer):
            let known = try isKnown(customer, in: tx)
            _ = try findOrCreateCustomer(customer, by: act, in: tx)
            return known ? .known : .taken
        case .order(let entry):
            let customer = try findOrCreateCustomer(entry.customer, by: act, in: tx)
            _ = try recordOrder(
                NewOrder(
                    customer: customer, number: entry.number, item: entry.item, amount: entry.amount,
                    placedAt: entry.placedAt, returnedAt: entry.returnedAt),
                by: act, in: tx)
            return .taken
        case .invitation(let customer):
            guard let survey else { return .refused([RowProblem(row: row, issue: .surveyInactive)]) }
            let id = try findOrCreateCustomer(customer, by: act, in: tx)
            switch try inviteToSurvey(survey, customer: id, purpose: .list, by: act, in: tx) {
            case .queued: return .taken
            case .skipped(_, let reason):
                return .refused([RowProblem(row: row, column: .email, issue: RowIssue(reason))])
            }
        }
    }

    private func isKnown(_ customer: NewCustomer, in tx: Transaction) throws -> Bool {
        guard let email = customer.email else { return false }
        return try CustomerRecord.find(email: email, in: tx) != nil
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
