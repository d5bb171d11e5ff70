import People
import Primitives
package import Storage
import Web

/// Tells an administrator that a webhook was switched off by itself.
package func webhookOffWorker(_ post: StaffPost) -> OutboxWorker {
    OutboxWorker(webhookOffKind) { item in
        guard let id: WebhookID = item.payload["target"]?.id(), let staff: StaffID = item.payload["staff"]?.id() else {
            return .never("the row names no target")
        }
        let (base, now) = (post.baseAddress, post.clock.now)
        return await post.send(item, to: staff) { _, tenant, snapshot in
            guard let target = try WebhookRecord.find(id, in: snapshot), target.off != nil else { return nil }
            return StaffPost.Words(
                subject: AlertingText.offMailSubject(brand: tenant.name, name: target.name),
                text: AlertingText.offMailText(name: target.name, address: "\(base)/settings/webhooks/\(id)"),
                date: target.offAt ?? now)
        }
    }
}
