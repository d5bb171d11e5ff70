import Foundation
import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// What the composer is for.
enum ComposeMode: String, CaseIterable, Sendable {
    case reply, note, call

    var draft: DraftKind {
        switch self {
        case .reply: .reply
        case .note: .note
        case .call: .call
        }
    }
}

/// Everything that the page of one case shows, with the words of the viewer's own draft.
struct CaseModel: Sendable {
    let file: CaseFile
    let names: PeopleNames
    let viewer: Viewer
    let zone: TimeZone
    let now: Instant
    let currency: Currency
    let dialling: Dialling
    let macros: [Macro]
    let causes: [CauseID: Cause]
    let linked: [CaseID: Case]
    let beside: [Node]
    let aboveComposer: [Node]
    let compose: ComposeMode
    let mode: GuideMode
    let customerAddress: String
    let isPromiseTracked: Bool
    /// Entries whose hidden words the viewer asked for.
    let revealed: Set<EntryID>
    /// What staff set right in the findings, by entry.
    let corrections: [EntryID: [FindingCorrection]]
    /// The wording guard with the brand's own words.
    let wordingGuard: BrandGuard
    /// Where the shown page of older entries begins; nil for the newest.
    let before: EntryPlace?

    var item: Case { file.item }
    var address: String { "/cases/\(item.id)" }
    var mayAct: Bool { viewer.allows(.handleCases) }
    var situation: GuideSituation { GuideSituation(file, mode: mode) }
    var customerName: String { file.customer?.displayName ?? "" }

    /// The viewer's own unsent words of the current kind.
    var draft: Draft? { file.drafts.first { $0.staff == viewer.staff && $0.kind == compose.draft } }

    /// Colleagues who have unsent words in this case.
    var othersWriting: Set<StaffID> { Set(file.drafts.map(\.staff)).subtracting([viewer.staff]) }

    /// What an address asks of the page.
    struct Wish: Sendable {
        let id: CaseID
        var compose = ComposeMode.reply
        var mode: GuideMode?
        var before: EntryPlace?
    }

    static func load(_ wish: Wish, _ viewer: Viewer, _ kit: HandlingKit, _ locale: PageLocale, in snapshot: Snapshot)
        throws -> CaseModel?
    {
        guard
            let file = try CaseFile.load(
                wish.id, for: viewer.staff, now: locale.now, entriesBefore: wish.before, in: snapshot)
        else { return nil }
        var linked: [CaseID: Case] = [:]
        for link in file.links { linked[link.other] = try CaseRecord.find(link.other, in: snapshot) }
        let causes = try CauseRecord.all(withRetired: true, in: snapshot)
        func panels(_ position: CasePanel.Position) throws -> [Node] {
            try kit.slots.panels.filter { $0.position == position }.compactMap {
                try $0.load(wish.id, viewer, snapshot)
            }
        }
        let usual: GuideMode =
            switch file.item.channel {
            case .visit: .desk
            case .phone: .phone
            default: wish.compose == .call ? .phone : .written
            }
        return CaseModel(
            file: file, names: try PeopleNames.load(file.people, in: snapshot), viewer: viewer, zone: locale.zone,
            now: locale.now, currency: try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro,
            dialling: try Dialling.find(in: snapshot),
            macros: try MacroRecord.all(in: file.item.language, snapshot),
            causes: Dictionary(causes.map { ($0.id, $0) }) { first, _ in first }, linked: linked,
            beside: try panels(.beside), aboveComposer: try panels(.aboveComposer), compose: wish.compose,
            mode: wish.mode ?? usual, customerAddress: kit.links.address(of: wish.id, tenant: snapshot.tenant),
            isPromiseTracked: kit.slots.trackPromise != nil,
            revealed: try kit.slots.hiddenWords.reveal?.seen(wish.id, viewer.staff, snapshot) ?? [],
            corrections: try FindingRecord.corrections(of: wish.id, in: snapshot),
            wordingGuard: try .load(kit.guards, in: snapshot), before: wish.before)
    }
}

extension CaseFile {
    /// Everyone whose name the page shows.
    fileprivate var people: Set<StaffID> {
        var all = Set(lookers.map(\.staff)).union(drafts.map(\.staff))
        if let owner = item.assignee { all.insert(owner) }
        for entry in entries where entry.side == .staff { if let author = entry.author { all.insert(StaffID(author)) } }
        for logged in events {
            if let staff = logged.event.actor.staff { all.insert(staff) }
            if let to = logged.event.facts["to"]?.text.flatMap({ StaffID($0) }) { all.insert(to) }
        }
        return all
    }
}
