import Foundation
import People
import Primitives
import Storage

/// What a row of `measured` counts.
enum MeasuredKind: String {
    /// A confirmed answer; the word is its face.
    case rating
    /// A case from opening to closing; the word is `angry` or another face, the staff its owner.
    case item = "case"
    /// The first answer of a person; the number is the minutes that it took.
    case reply
    /// A promise; the word is `made`, `kept` or `broken`, the number when it is due.
    case promise
    /// A recovery; the word is its latest state.
    case recovery
    /// A matter whose cause was found; the word is the cause's id.
    case cause
}

/// One counted thing.
struct Measured {
    let kind: MeasuredKind
    let subject: UUID
    var sequence: Int
    var at: Instant
    var day: String
    var word: String?
    var number: Int64?
    var staff: UUID?
    var touchpoint: String?
    var survey: UUID?
    let caseID: UUID?
    let customer: UUID?
    var endedAt: Instant?

    /// A thing that an event brings; its day is that of the brand's zone.
    init(_ kind: MeasuredKind, _ logged: LoggedEvent, subject: UUID? = nil, in tx: Transaction) throws {
        let event = logged.event
        self.kind = kind
        self.subject = subject ?? event.subject
        sequence = logged.sequence
        at = event.at
        day = try brandDay(of: event.at, in: tx).iso8601
        staff = event.actor.staff?.uuid
        caseID = event.caseID
        customer = event.customerID
    }

    /// The same thing counted by a later event.
    func counted(by logged: LoggedEvent, in tx: Transaction) throws -> Measured {
        var next = self
        next.sequence = logged.sequence
        next.at = logged.event.at
        next.day = try brandDay(of: logged.event.at, in: tx).iso8601
        return next
    }

    init(_ row: Row) throws {
        guard let kind = MeasuredKind(rawValue: try row.text("kind")) else { throw UnknownMeasuredKind() }
        self.kind = kind
        subject = try row.uuid("subject_id")
        sequence = try row.int("seq")
        at = try row.instant("at")
        day = try row.text("local_day")
        word = try row.textIfAny("word")
        number = try row.intIfAny("number").map(Int64.init)
        staff = try row.uuidIfAny("staff_id")
        touchpoint = try row.textIfAny("touchpoint")
        survey = try row.uuidIfAny("survey_id")
        caseID = try row.uuidIfAny("case_id")
        customer = try row.uuidIfAny("customer_id")
        endedAt = try row.instantIfAny("ended_at")
    }
}

/// A row of `measured` was written by a newer release.
struct UnknownMeasuredKind: Error {}

/// The day of an instant where the brand lives.
func brandDay(of instant: Instant, in snapshot: Snapshot) throws -> LocalDay {
    LocalDay(instant, in: try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt)
}

extension JSONValue {
    /// The id that a fact holds.
    func uuid(_ key: String) -> UUID? { self[key]?.text.flatMap { UUID(text: $0) } }
}
