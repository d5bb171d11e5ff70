import People
import Primitives
import Storage
import Web

/// What a customer sees of their own case; notes, drafts, events and names of other cases are not read at all.
struct CustomerCaseModel: Sendable {
    let item: Case
    let tenant: Tenant
    let owner: String?
    let complaints: [Complaint]
    let entries: [Entry]
    let panels: [Node]
    let names: PeopleNames
    let token: String
    let onceKey: String

    static func load(
        _ id: CaseID, token: String, _ panels: [CustomerCasePanel], at now: Instant, in snapshot: Snapshot
    ) throws -> CustomerCaseModel? {
        guard let item = try CaseRecord.surviving(id, in: snapshot),
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
        else { return nil }
        let entries = try EntryRecord.newest(of: item.id, limit: 100, in: snapshot).filter(\.kind.isPublic)
        let writers = entries.filter { $0.side == .staff }.compactMap { $0.author.map { StaffID($0) } }
        return CustomerCaseModel(
            item: item, tenant: tenant,
            owner: try item.assignee.flatMap { try StaffRecord.find($0, in: snapshot)?.name },
            complaints: try ComplaintRecord.list(of: item.id, in: snapshot), entries: entries.reversed(),
            panels: try panels.compactMap { try $0.load(item.id, token, snapshot) },
            names: try PeopleNames.load(Set(writers), in: snapshot), token: token,
            onceKey: "\(now.milliseconds)-\(entries.count)")
    }
}
