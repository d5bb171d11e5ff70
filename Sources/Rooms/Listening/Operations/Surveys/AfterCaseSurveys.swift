package import Foundation
package import People
package import Primitives
package import Storage

/// Asks the customer of a closed case when a survey for its touchpoint is set to do so; nil when none is.
package func inviteAfterCase(
    _ caseID: UUID, touchpoint: Touchpoint?, customer: CustomerID, staff: StaffID?, by act: Act, in tx: Transaction
) throws -> InvitationOutcome? {
    guard let survey = try SurveyRecord.afterCase(of: touchpoint, in: tx) else { return nil }
    return try inviteToSurvey(
        survey.id, customer: customer, purpose: .afterCase, caseID: caseID, staff: staff, by: act, in: tx)
}

/// Hears of closed and reopened cases from the log: a closing sends the survey, a reopening takes a waiting one back.
package let afterCaseSurveys = Subscription("listening.after-case", kinds: ["case.closed", "case.reopened"]) {
    logged, tx in
    let event = logged.event
    guard let caseID = event.caseID, let customer = event.customerID else { return }
    let act = Act(tenant: event.tenant, actor: .system, at: event.at)
    if event.kind == "case.reopened" {
        for invitation in try InvitationRecord.queued(about: caseID, in: tx) {
            try skipInvitation(invitation.id, reason: .caseReopened, by: act, in: tx)
        }
        return
    }
    // A customer who was erased or merged away since the closing is not asked.
    guard try CustomerRecord.find(CustomerID(customer), in: tx) != nil else { return }
    let touchpoint = event.facts["touchpoint"]?.text.flatMap { Touchpoint(rawValue: $0) }
    _ = try inviteAfterCase(
        caseID, touchpoint: touchpoint, customer: CustomerID(customer), staff: event.actor.staff, by: act, in: tx)
}
