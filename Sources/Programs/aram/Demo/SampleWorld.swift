import Alerting
import Foundation
import Handling
import Insight
import Listening
import People
import Primitives
import Storage

/// Two years in an appliance shop, the last two months of them in full, told by the operations of real work on a clock that
/// is moved.
final class SampleWorld {
    /// The password of every sample member of staff.
    static let password = "calm-and-clear-2026"

    let database: Database
    let desk: SignInDesk
    let clock: MovableClock
    let tenant: TenantID
    let report: (String) -> Void
    var dice = Dice(seed: 20_261_121)
    var agents: [StaffID] = []
    var leads: [StaffID] = []
    /// The administrator, who leaves the cases to the agents once they are hired.
    private var founder: StaffID?
    var customers: [SampleCustomer] = []
    /// How each of ``customers`` buys, in the same order.
    var rhythms: [SampleRhythm] = []
    var surveys: [SurveyID] = []
    var scoreSurveys: [(SurveyID, SurveyKind)] = []
    var causes: [String: CauseID] = [:]
    var agenda = Agenda()
    /// The case that was closed last, and by whom.
    var solved: (item: CaseID, agent: StaffID)?

    let end: Instant
    private let days: Int
    private let customerCount: Int
    /// Quieter days before, so that some ways back have come to their end.
    private let daysBefore = 100
    /// Days before those, of which only orders and a few answers are told, so that it is known who stays away.
    private let history: Int

    /// A world whose last day ends at `now`; `report` hears about progress.
    init(
        database: Database, desk: SignInDesk, now: Instant, days: Int = 60, history: Int = 540,
        customers customerCount: Int = 1_000, report: @escaping (String) -> Void
    ) {
        self.days = days
        self.history = history
        self.customerCount = customerCount
        self.database = database
        self.desk = desk
        self.report = report
        end = now
        clock = MovableClock(at: now - .days(days + daysBefore + history))
        tenant = IDSource.random.make(at: clock.now)
    }

    /// Tells the whole story.
    func tell() async throws {
        try await open()
        try await addRules()
        try await hire()
        try await furnishOffers()
        try await furnishScores()
        try await welcomeCustomers()
        try await rememberOlderDays()
        planPrevention()
        planCare()
        planLastOffers()
        for day in -daysBefore..<days {
            let start = end - .days(days - day)
            for _ in 0..<(day < -30 ? 2 : day < 0 ? 8 : Int.random(in: 20...32, using: &dice)) {
                agenda.add(at: start + .minutes(Int.random(in: 0..<1439, using: &dice))) { try await $0.askSomeone() }
            }
            // The last day is told in full, so that the desk has something to do.
            for _ in 0..<(day < 0 ? 0 : day == days - 1 ? 8 : Int.random(in: 0...3, using: &dice)) {
                agenda.add(at: start + .minutes(Int.random(in: 0..<1439, using: &dice))) { try await $0.hearMatter() }
            }
            planDay(from: start)
            if day >= 0 { planScores(from: start) }
            if day >= days - 25 { watchCharts(from: start) }
            try await work(until: min(start + .days(1), end))
            try await takeOrders()
            if day >= 0 && day % 10 == 9 { report("  day \(day + 1) of \(days)") }
        }
        clock.set(to: end - .minutes(2))
        try await openPlaces()
        clock.set(to: end - .seconds(40))
        try await settle()
        report("  who is likely to leave")
        try await spendNight(by: act(), in: database)
        try await leaveRinging()
        clock.set(to: end)
        try await settle()
    }

    /// The time before the quieter days: a list of orders every ten days, and two answers in three days.
    private func rememberOlderDays() async throws {
        for day in 0..<history {
            let start = end - .days(days + daysBefore + history - day)
            for _ in 0..<(day % 3 == 0 ? 0 : 1) {
                agenda.add(at: start + .minutes(Int.random(in: 480..<1_200, using: &dice))) {
                    try await $0.askSomeone()
                }
            }
            try await work(until: start + .days(1))
            clock.set(to: max(clock.now, start + .days(1)))
            if day % 10 == 9 { try await takeOrders() }
        }
        if history > 0 { report("  the time before") }
    }

    /// Somebody clicked the angry face just now, and nobody took it yet.
    private func leaveRinging() async throws {
        guard let survey = surveys.first, let remark = SampleRemark.english.last else { return }
        for customer in customers.reversed() where customer.language == .english {
            let outcome = try await write { act, tx in
                try inviteToSurvey(survey, customer: customer.id, purpose: .list, by: act, in: tx)
            }
            // Who was asked lately is left alone.
            guard case .queued(let invitation) = outcome else { continue }
            try await write { act, tx in try recordInvitationSent(invitation, by: act, in: tx) }
            _ = try await write(by: .customer(customer.id.uuid)) { act, tx in
                try confirmAnswer(Answer(face: remark.face, comment: remark.words), of: invitation, by: act, in: tx)
            }
            break
        }
        try await settle()
    }

    /// An act at the world's time.
    func act(_ actor: Primitives.Actor = .system) -> Act { Act(tenant: tenant, actor: actor, at: clock.now) }

    /// One transaction at the world's time.
    func write<T: Sendable>(
        by actor: Primitives.Actor = .system, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = act(actor)
        return try await database.write(in: tenant) { try body(act, $0) }
    }

    private func open() async throws {
        let details = TenantDetails(
            name: "Calm Home", language: .english, timeZone: "Europe/Budapest", currency: .euro,
            senderName: "Calm Home",
            senderEmail: EmailAddress("care@calm.example"))
        let hash = try await desk.hasher.hash(Self.password)
        guard let email = EmailAddress("admin@calm.example") else { return }
        let founder = NewStaff(email: email, name: "Admin", language: .english, passwordHash: hash)
        self.founder = try await write { act, tx in
            let staff = try setUpTenant(TenantSetUp(details: details, administrator: founder), by: act, in: tx)
            let office = MinuteSpan(8 * 60, 18 * 60).map { [$0] } ?? []
            let week = Dictionary(uniqueKeysWithValues: (1...6).map { ($0, office) })
            let zone = TimeZone(identifier: details.timeZone) ?? .gmt
            try setCalendar(BusinessCalendar(week: week, zone: zone), by: act, in: tx)
            try furnishBrand(in: .english, by: act.by(.staff(staff)), in: tx)
            return staff
        }
        (surveys, causes) = try await database.read(in: tenant) { snapshot in
            let all = try CauseRecord.all(in: snapshot)
            let keys = DefaultCause.all.compactMap { known in
                all.first { $0.name.english == known.name.en }.map { (known.key, $0.id) }
            }
            return (
                try SurveyRecord.all(in: snapshot).filter { !$0.isAfterCase }.map(\.id),
                Dictionary(uniqueKeysWithValues: keys)
            )
        }
    }

    private func hire() async throws {
        for member in SamplePeople.staff {
            guard let email = EmailAddress(member.email) else { continue }
            let secret = desk.secret
            let roles = Set(member.roles.split(separator: " ").compactMap { Role(rawValue: String($0)) })
            let invitation = try await write { act, tx in
                try inviteStaff(
                    NewStaffInvitation(email: email, name: member.name, roles: roles, language: member.language),
                    secret: secret, by: act, in: tx)
            }
            let joined = try await joinByInvitation(
                Joining(secret: secret.invitationToken(invitation), name: member.name, password: Self.password),
                at: clock.now, through: desk)
            if roles.contains(.lead) { leads.append(joined.staff) }
            if roles.contains(.agent) && !roles.contains(.lead) { agents.append(joined.staff) }
        }
        guard let founder else { return }
        try await write(by: .staff(founder)) { act, tx in
            try changeMember(founder, roles: [.administrator], isActive: true, by: act, in: tx)
        }
    }

    private func welcomeCustomers() async throws {
        for index in 0..<customerCount {
            let language = LanguageCode.allCases[index % 3]
            let name = SamplePeople.full(index / 3, in: language)
            let change = SamplePeople.profile(index, named: name, in: language)
            let id = try await write { act, tx in try addCustomer(change, by: act, in: tx) }
            customers.append(SampleCustomer(id: id, language: language, name: name, email: change.emails.first))
            rhythms.append(makeRhythm())
        }
        try await takeOrders()
    }

    private func work(until limit: Instant) async throws {
        while let next = agenda.next(before: limit) {
            clock.set(to: max(next.at, clock.now))
            try await next.task(self)
        }
    }
}

/// Somebody who bought at the sample shop.
struct SampleCustomer: Sendable {
    let id: CustomerID
    let language: LanguageCode
    let name: String
    let email: EmailAddress?
}

/// What is still to happen, by time.
struct Agenda {
    typealias Task = (SampleWorld) async throws -> Void
    private var entries: [(at: Instant, task: Task)] = []

    /// Plans a task.
    mutating func add(at instant: Instant, _ task: @escaping Task) {
        let place = entries.firstIndex { $0.at < instant } ?? entries.endIndex
        entries.insert((instant, task), at: place)
    }

    /// Takes the earliest task before `limit`.
    mutating func next(before limit: Instant) -> (at: Instant, task: Task)? {
        guard let last = entries.last, last.at < limit else { return nil }
        return entries.removeLast()
    }
}
