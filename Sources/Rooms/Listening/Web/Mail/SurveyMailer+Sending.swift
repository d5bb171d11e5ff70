import Foundation
import Mail
import People
import Primitives
import Storage

extension SurveyMailer {
    /// The one reminder of an invitation, unless the customer answered or opted out meanwhile.
    func remind(_ item: LeasedItem) async -> Performed {
        guard let id: InvitationID = item.payload["invitation"]?.id() else {
            return .never("the row names no invitation")
        }
        let kit = kit
        let act = act(item)
        do {
            let opened = try await kit.database.read(in: item.tenant) { snapshot -> OpenedSurvey? in
                guard try mayRemind(id, at: act.at, in: snapshot) else { return nil }
                return try OpenedSurvey.read(id, numberOf: kit.caseNumber, in: snapshot)
            }
            guard let opened else { return .done }
            guard let sender = opened.tenant.senderEmail else { return .later("the brand has no sender address") }
            guard let address = EmailAddress(opened.invitation.email) else {
                return .never("the address is no address")
            }
            let bytes = try message(opened, from: sender, to: address, reminder: item.id.uuid).composed()
            switch await transport.send(MailTransport.Route(sender: sender, recipients: [address]), bytes) {
            case .accepted:
                try await kit.database.write(in: item.tenant) { try recordReminder(id, by: act, in: $0) }
                return .done
            case .refusedForGood(let code, _): return .never("the server refused it for good: \(code)")
            case .tryLater(let code, _): return .later("the server asked to come again: \(code)")
            }
        } catch {
            return .later("the reminder failed: \(type(of: error))")
        }
    }

    /// One turn of a survey's schedule.
    func sendScheduled(_ item: LeasedItem) async -> Performed {
        guard let id: SurveyID = item.payload["survey"]?.id(),
            let chain = item.payload["chain"]?.text.flatMap({ UUID(uuidString: $0) })
        else { return .never("the row names no survey") }
        let place: CustomerID? = item.payload["after"]?.id()
        let act = act(item)
        do {
            try await kit.database.write(in: item.tenant) { tx in
                try Listening.sendScheduled(id, chain: chain, after: place, by: act, in: tx)
            }
            return .done
        } catch {
            return .later("the turn failed: \(type(of: error))")
        }
    }
}
