import Foundation
import Mail
import People
package import Primitives
package import Storage
import TextAnalysis
import Web

/// The workers that carry out what Handling posts: replies and acknowledgements by mail, and recounted deadlines.
package struct HandlingWorkers: Sendable {
    private let database: Database
    private let links: CaseLinks
    private let mail: CaseMailSettings
    private let clock: WallClock
    private let ids: IDSource

    /// Workers over the cases of a database.
    package init(
        database: Database, links: CaseLinks, mail: CaseMailSettings, clock: WallClock, ids: IDSource = .random
    ) {
        self.database = database
        self.links = links
        self.mail = mail
        self.clock = clock
        self.ids = ids
    }

    /// One worker for each kind.
    package var all: [OutboxWorker] {
        [
            OutboxWorker(replyMailKind) { await attempt($0, sendReply) },
            OutboxWorker(acknowledgementMailKind) { await attempt($0, sendAcknowledgement) },
            OutboxWorker(recountDeadlinesKind) { await attempt($0, recount) },
        ]
    }

    /// A failure of storage is tried again; its words hold no customer's text.
    private func attempt(_ item: LeasedItem, _ body: (LeasedItem) async throws -> Performed) async -> Performed {
        do { return try await body(item) } catch { return .later(String(describing: type(of: error))) }
    }

    private func act(_ item: LeasedItem) -> Act { Act(tenant: item.tenant, actor: .system, at: clock.now, ids: ids) }

    private func sendReply(_ item: LeasedItem) async throws -> Performed {
        guard let entryID = item.payload["entry"]?.text.flatMap({ EntryID($0) }) else { return .never("no entry") }
        let (links, now) = (links, clock.now)
        let found = try await database.read(in: item.tenant) { snapshot -> (CaseLetter, CaseThread, Entry)? in
            guard let entry = try EntryRecord.find(entryID, in: snapshot),
                let letter = try CaseLetter.load(
                    entry.caseID, paragraphs: [entry.body],
                    agent: try entry.author.flatMap { try StaffRecord.find(StaffID($0), in: snapshot)?.name }, links,
                    at: now, in: snapshot)
            else { return nil }
            return (letter, try CaseThread.load(entry.caseID, except: entryID, in: snapshot), entry)
        }
        guard let (letter, thread, entry) = found else { return .never("the case or its customer is gone") }
        guard entry.delivery != .sent else { return .done }
        let messageID = OwnMessageID.make(id: entryID.uuid, domain: mail.domain)
        let result = await deliver(letter.mail(mail, thread, messageID: messageID, automatic: nil))
        let delivery: Delivery? =
            switch result {
            case .done: .sent
            case .never: .failed
            case .later: nil
            }
        if let delivery {
            let act = act(item)
            try await database.write(in: item.tenant) { tx in
                try recordDelivery(of: entryID, delivery, messageIDHeader: messageID, by: act, in: tx)
            }
        }
        return result
    }

    private func sendAcknowledgement(_ item: LeasedItem) async throws -> Performed {
        guard let id = item.payload["case"]?.text.flatMap({ CaseID($0) }) else { return .never("no case") }
        let (links, now) = (links, clock.now)
        let found = try await database.read(in: item.tenant) { snapshot -> (CaseLetter, CaseThread)? in
            guard let letter = try CaseLetter.acknowledging(id, links, at: now, in: snapshot) else { return nil }
            return (letter, try CaseThread.load(id, except: nil, in: snapshot))
        }
        guard let (letter, thread) = found else { return .never("the case or its customer is gone") }
        let messageID = OwnMessageID.make(id: item.id.uuid, domain: mail.domain)
        return await deliver(letter.mail(mail, thread, messageID: messageID, automatic: .replied))
    }

    private func deliver(_ message: OutgoingMail?) async -> Performed {
        guard let message, let to = message.to.first else { return .never("no address to write to or from") }
        let bytes: [UInt8]
        do { bytes = try message.composed() } catch { return .never("the message cannot be written") }
        // An automatic answer goes out under the null sender, so that it makes no loop (RFC 3834, 3.3).
        let route = MailTransport.Route(
            sender: message.automatic == nil ? message.replyTo ?? message.from.address : nil, recipients: [to.address])
        return switch await mail.transport.send(route, bytes) {
        case .accepted: .done
        case .refusedForGood(let code, _): .never("refused with \(code)")
        case .tryLater(let code, _): .later("not taken, code \(code)")
        }
    }

    private func recount(_ item: LeasedItem) async throws -> Performed {
        let last = item.payload["after"]?.text.flatMap { CaseID($0) }
        let act = act(item)
        try await database.write(in: item.tenant) { tx in try recountDeadlines(after: last, by: act, in: tx) }
        return .done
    }
}

extension CaseLetter {
    /// A letter of a case; nil when the case or its customer is gone.
    static func load(
        _ id: CaseID, paragraphs: [String], agent: String?, _ links: CaseLinks, at now: Instant, in snapshot: Snapshot
    ) throws -> CaseLetter? {
        guard let item = try CaseRecord.surviving(id, in: snapshot),
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
            let customer = try CustomerRecord.current(item.customer, in: snapshot)
        else { return nil }
        return CaseLetter(
            item: item, tenant: tenant, customer: customer, agent: agent, paragraphs: paragraphs,
            pageAddress: links.address(of: item.id, tenant: tenant.id), date: now)
    }

    /// The first answer: what was understood, who owns it, when the next news comes.
    static func acknowledging(_ id: CaseID, _ links: CaseLinks, at now: Instant, in snapshot: Snapshot) throws
        -> CaseLetter?
    {
        guard let item = try CaseRecord.surviving(id, in: snapshot),
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot),
            let customer = try CustomerRecord.current(item.customer, in: snapshot)
        else { return nil }
        let owner = try item.assignee.flatMap { try StaffRecord.find($0, in: snapshot)?.name }
        let words = try EntryRecord.newest(of: item.id, in: snapshot).last { $0.side == .customer }?.body ?? ""
        let locale = PageLocale(language: item.language, zone: tenant.zone, now: now)
        let due = item.replyDueAt ?? item.solveDueAt ?? now + .days(1)
        let acknowledgement = Acknowledgement(
            name: customer.name, agent: owner, caseNumber: "#\(item.number)",
            nextNews: Text.date(due, .longDateTime).string(in: locale),
            topics: analyze(words, language: item.language).topics,
            isComplaint: try !ComplaintRecord.list(of: item.id, in: snapshot).isEmpty)
        return CaseLetter(
            item: item, tenant: tenant, customer: customer, agent: nil,
            paragraphs: acknowledgement.paragraphs(in: item.language),
            pageAddress: links.address(of: item.id, tenant: tenant.id), date: now)
    }
}
