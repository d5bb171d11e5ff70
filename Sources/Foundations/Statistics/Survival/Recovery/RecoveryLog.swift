/// What happened to customers: bad experiences, contacts, recoveries and leaving, in any one unit of time such as days.
package struct RecoveryLog: Sendable {
    /// What an entry of the log says.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A bad experience, a first contact about it, its recovery, or that the customer left.
        case bad, contacted, recovered, left
    }

    /// One entry of the log.
    package struct Event: Hashable, Sendable {
        /// The customer, as named in the list of customers.
        package let customer: String
        /// When it happened.
        package let time: Double
        /// What happened.
        package let kind: Kind
        /// The bad experience (from 1, in order) that a contact or recovery belongs to; nil for the latest.
        package let episode: Int?

        /// An entry.
        package init(customer: String, time: Double, kind: Kind, episode: Int? = nil) {
            self.customer = customer
            self.time = time
            self.kind = kind
            self.episode = episode
        }
    }

    /// How long a customer was watched.
    package struct Customer: Hashable, Sendable {
        /// The name used in the log.
        package let name: String
        /// From when and until when.
        package let from, until: Double
        /// Whether the customer left at the end; otherwise the watching just ended.
        package let hasLeft: Bool

        /// A customer; the clock of most logs starts at 0.
        package init(name: String, from: Double = 0, until: Double, hasLeft: Bool) {
            self.name = name
            self.from = from
            self.until = until
            self.hasLeft = hasLeft
        }
    }

    /// A customer with the entries about them in order of time; entries at one time keep the order of the log.
    struct History: Sendable {
        let from, until: Double
        let hasLeft: Bool
        let events: [Event]

        /// The times of the bad experiences.
        var bads: [Double] { events.filter { $0.kind == .bad }.map(\.time) }
    }

    /// The customers who were watched for any time, in the order of the list.
    let histories: [History]
    /// What was left out.
    package let warnings: [RecoveryWarning]

    /// The histories of listed customers; an entry `left` ends the watching earlier than the list says.
    ///
    /// - Throws: ``RecoveryRefusal`` that names the row of a customer or event that can not be.
    package init(events: [Event], customers: [Customer]) throws(RecoveryRefusal) {
        var places: [String: Int] = [:]
        for (place, customer) in customers.enumerated() {
            guard customer.from.isFinite, customer.until.isFinite else { throw .customerTimeNotFinite(row: place + 1) }
            guard customer.from <= customer.until else { throw .endsBeforeStart(row: place + 1) }
            guard places.updateValue(place, forKey: customer.name) == nil else {
                throw .duplicateCustomer(row: place + 1)
            }
        }
        var entries = [[Event]](repeating: [], count: customers.count)
        for (row, event) in events.enumerated() {
            guard event.time.isFinite else { throw .eventTimeNotFinite(row: row + 1) }
            guard let place = places[event.customer] else { throw .unknownCustomer(row: row + 1) }
            entries[place].append(event)
        }
        let all = zip(customers, entries).map { Self.history($0, $1) }
        histories = all.map(\.history).filter { $0.until > $0.from }
        guard !histories.isEmpty else { throw .noCustomers }
        var warnings: [RecoveryWarning] = []
        let late = all.reduce(0) { $0 + $1.late }
        if late > 0 { warnings.append(.eventsAfterEnd(count: late)) }
        let stray = histories.reduce(0) { $0 + RecoverySpells.strayEvents(of: $1) }
        if stray > 0 { warnings.append(.eventsWithoutBad(count: stray)) }
        if all.count > histories.count { warnings.append(.customersWithoutTime(count: all.count - histories.count)) }
        self.warnings = warnings
    }

    /// The histories of those whom the log names, each watched from the first entry until leaving or `end`.
    ///
    /// Such a log tells nothing of customers before their first entry, nor of those who never had one.
    package init(events: [Event], until end: Double) throws(RecoveryRefusal) {
        var first: [String: Double] = [:]
        for (row, event) in events.enumerated() {
            guard event.time.isFinite else { throw .eventTimeNotFinite(row: row + 1) }
            first[event.customer] = min(first[event.customer] ?? event.time, event.time)
        }
        let customers = first.sorted { $0.key < $1.key }.map { name, from in
            Customer(name: name, from: from, until: max(from, end), hasLeft: false)
        }
        try self.init(events: events, customers: customers)
    }

    /// The entries of a customer in order, without those after the end.
    private static func history(_ customer: Customer, _ events: [Event]) -> (history: History, late: Int) {
        let left = events.filter { $0.kind == .left && $0.time <= customer.until }.map(\.time).min()
        let until = left ?? customer.until
        let sorted = events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        let kept = sorted.map(\.element).filter { $0.time <= until && $0.kind != .left }
        let late = events.count { $0.time > until }
        let hasLeft = left != nil || customer.hasLeft
        return (History(from: customer.from, until: until, hasLeft: hasLeft, events: kept), late)
    }
}
