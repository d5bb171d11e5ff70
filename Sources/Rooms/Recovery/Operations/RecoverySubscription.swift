import Foundation
import Handling
import Listening
import People
import Primitives
package import Storage

/// Hears of cases, ratings and orders, and moves each customer along the way back.
package let recoverySubscription = Subscription(
    "recovery",
    kinds: [
        "case.opened", "case.replied", "case.called", "case.closed", "case.reopened", "feedback.confirmed",
        "feedback.changed",
        "feedback.commented", "feedback.voided", "order.recorded", "customer.merged", "case.merged", "case.unmerged",
    ], many: "feedback.confirmed", hearMany: hearRatings
) { logged, tx in
    let event = logged.event
    let act = Act(tenant: event.tenant, actor: .system, at: event.at)
    switch event.kind {
    case "case.opened", "case.unmerged": try event.caseID.map { try startRecovery(of: CaseID($0), by: act, in: tx) }
    case "case.closed":
        guard let id = event.caseID.map({ CaseID($0) }) else { return }
        try settleRecovery(of: id, by: act, in: tx)
        if try RecoveryRecord.find(id, in: tx) != nil {
            try scheduleRecoveryChecks(of: id, solvedAt: event.at, by: act, in: tx)
        }
    case "case.replied", "case.called", "case.reopened":
        try event.caseID.map { try settleRecovery(of: CaseID($0), by: act, in: tx) }
    case "feedback.commented": try hearGoodFeedback(FeedbackID(event.subject), by: act, in: tx)
    case "customer.merged":
        if let kept: CustomerID = event.facts["into"]?.id() {
            try followCustomer(CustomerID(event.subject), into: kept, by: act, in: tx)
        }
    case "case.merged":
        if let kept: CaseID = event.facts["into"]?.id() {
            try followCase(CaseID(event.subject), into: kept, by: act, in: tx)
        }
    case "feedback.changed":
        try reopenWhenUnhappy(FeedbackID(event.subject), by: act, in: tx)
        try settleAll(of: event.customerID, by: act, in: tx)
    default: try settleAll(of: event.customerID, by: act, in: tx)
    }
}

/// Confirmed feedback: most is happy, has no words and is of customers who need no recovery, and no row of it is read.
private func hearRatings(_ ratings: [LoggedEvent], in tx: Transaction) throws {
    let customers = Set(ratings.compactMap(\.event.customerID).map { CustomerID($0) }).sorted()
    let recovering = try RecoveryRecord.recovering(customers, in: tx)
    let thankable = try thankable(customers, at: ratings.map(\.event.at).max(), in: tx)
    for event in ratings.map(\.event) {
        let act = Act(tenant: event.tenant, actor: .system, at: event.at)
        let customer = event.customerID.map { CustomerID($0) }
        if event.facts["words"]?.truth != false || customer.map(thankable.contains) ?? false {
            try hearGoodFeedback(FeedbackID(event.subject), by: act, in: tx)
        }
        if event.caseID != nil { try reopenWhenUnhappy(FeedbackID(event.subject), by: act, in: tx) }
        if customer.map(recovering.contains) ?? false { try settleAll(of: event.customerID, by: act, in: tx) }
    }
}

private func settleAll(of customer: UUID?, by act: Act, in tx: Transaction) throws {
    guard let customer else { return }
    for recovery in try RecoveryRecord.of(CustomerID(customer), in: tx) {
        try settleRecovery(of: recovery.caseID, by: act, in: tx)
    }
}
