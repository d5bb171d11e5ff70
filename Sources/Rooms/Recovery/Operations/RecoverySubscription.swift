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
    ]
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
    case "feedback.confirmed":
        try hearGoodFeedback(FeedbackID(event.subject), by: act, in: tx)
        try reopenWhenUnhappy(FeedbackID(event.subject), by: act, in: tx)
        try settleAll(of: event.customerID, by: act, in: tx)
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

private func settleAll(of customer: UUID?, by act: Act, in tx: Transaction) throws {
    guard let customer else { return }
    for recovery in try RecoveryRecord.of(CustomerID(customer), in: tx) {
        try settleRecovery(of: recovery.caseID, by: act, in: tx)
    }
}
