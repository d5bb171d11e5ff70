import Handling
import People
import Primitives
package import Storage
import Web

/// Sends the mail that rings one member of staff: a line and a link, never the customer's words.
package func alertMailWorker(_ post: StaffPost) -> OutboxWorker {
    OutboxWorker(alertMailKind) { item in
        guard let id: AlertID = item.payload["alert"]?.id(), let staff: StaffID = item.payload["staff"]?.id() else {
            return .never("the row names no alert")
        }
        let base = post.baseAddress
        return await post.send(item, to: staff) { _, tenant, snapshot in
            // Somebody took it before the mail went out: there is nothing left to ring for.
            guard let alert = try AlertRecord.find(id, in: snapshot), alert.isOpen else { return nil }
            let address = alert.caseID.map { "\(base)/cases/\($0)" } ?? base + (alert.matter.page ?? "/inbox")
            return StaffPost.Words(
                subject: subject(alert, tenant.name), text: text(alert, address),
                date: alert.raisedAt)
        }
    }
}

private func subject(_ alert: Alert, _ brand: String) -> Text {
    switch alert.matter {
    case .feedback: AlertingText.mailSubject(brand: brand)
    case .promise: AlertingText.mailPromiseSubject(brand: brand)
    case .approval: AlertingText.mailApprovalSubject(brand: brand)
    case .unanswered: AlertingText.mailUnansweredSubject(brand: brand)
    case .warning(let place): AlertingText.mailWarningSubject(brand: brand, place: warningPlace(place))
    }
}

private func text(_ alert: Alert, _ address: String) -> Text {
    switch alert.matter {
    case .feedback: AlertingText.mailText(address: address)
    case .promise: AlertingText.mailPromiseText(address: address)
    case .approval: AlertingText.mailApprovalText(address: address)
    case .unanswered: AlertingText.mailUnansweredText(address: address)
    case .warning(let place): AlertingText.mailWarningText(place: warningPlace(place), address: address)
    }
}
