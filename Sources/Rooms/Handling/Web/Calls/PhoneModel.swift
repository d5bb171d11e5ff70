import Listening
import People
import Primitives
import Storage
import Web

/// Everything that the page for talks shows: who it is, what is open, how they felt last, and the guide.
struct PhoneModel: Sendable {
    let mode: GuideMode
    let call: Call?
    let customer: Customer?
    let openCase: Case?
    let ratings: [CustomerRating]
    let currency: Currency
    let dialling: Dialling
    let language: LanguageCode
    let viewer: Viewer
    let now: Instant
    /// Who waits at the desk; empty on the phone.
    let waiting: [(id: DeskVisitID, arrivedAt: Instant)]

    /// What the address asks for.
    struct Wish: Sendable {
        var mode = GuideMode.phone
        var call: CallID?
        var customer: CustomerID?
    }

    /// Reads for a call, for a customer or for nobody yet; a call or customer that the brand does not have is left away.
    static func load(_ wish: Wish, _ viewer: Viewer, at now: Instant, in snapshot: Snapshot) throws -> PhoneModel {
        let call = try wish.call.flatMap { try CallRecord.find($0, in: snapshot) }
        let caller = try call.map { try CallCard(of: $0, in: snapshot).customer } ?? nil
        let customer = try wish.customer.flatMap { try CustomerRecord.current($0, in: snapshot) } ?? caller
        let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
        return PhoneModel(
            mode: call == nil ? wish.mode : .phone, call: call, customer: customer,
            openCase: try customer.flatMap { try newestOpenCase(of: $0.id, in: snapshot) },
            ratings: try customer.map { try CustomerRating.list(of: $0.id, in: snapshot) } ?? [],
            currency: tenant?.currency ?? .euro, dialling: try Dialling.find(in: snapshot),
            language: customer?.language ?? tenant?.language ?? .english, viewer: viewer, now: now,
            waiting: wish.mode == .desk && call == nil ? try DeskVisits.waiting(at: now, in: snapshot) : [])
    }

    /// When the talk began, for the running clock.
    var beganAt: Instant { call.map { $0.answeredAt ?? $0.firstAt } ?? now }

    /// The five cards of the guide for a talk with this customer.
    var cards: [GuideCard] { guide(for: GuideSituation(language: language, mode: mode)) }

    /// What the form begins with.
    func state(onceKey: String) -> FormState {
        FormState([
            "key": onceKey, "mode": mode.rawValue, "call": call?.id.description ?? "",
            "customer": customer?.id.description ?? "", "name": customer?.name ?? "",
            "email": customer?.email?.description ?? "",
            "phone": customer?.phone ?? call?.number?.description ?? "", "language": language.rawValue,
            "touchpoint": mode == .desk ? Touchpoint.store.rawValue : Touchpoint.other.rawValue,
            "window": CallbackWindow.soon.rawValue, "mine": "on",
        ])
    }
}
