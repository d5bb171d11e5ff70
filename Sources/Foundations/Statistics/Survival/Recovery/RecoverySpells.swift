import Foundation

/// The histories of customers cut at each entry, so that every stretch says what held at that time and nothing of later.
struct RecoverySpells: Sendable {
    /// When the clock starts.
    enum Clock {
        /// With the watching of the customer.
        case joining
        /// With the first bad experience; customers without one have no rows.
        case firstBad
    }

    /// What holds during a stretch.
    struct State: Hashable, Sendable {
        /// Bad experiences so far.
        var badCount = 0
        /// Whether the latest of them was recovered.
        var isRecovered = false
        /// log2(1 + time) from the latest of them to the first contact; nil while there was none.
        var contactDelay: Double?
        /// When the latest of them happened.
        var latestBad = 0.0

        /// Takes in an entry; false for one that belongs to no bad experience, or not to the latest.
        mutating func take(_ event: RecoveryLog.Event) -> Bool {
            switch event.kind {
            case .bad:
                self = State(badCount: badCount + 1, latestBad: event.time)
            case .left: break
            case .contacted, .recovered:
                guard badCount > 0, event.episode == nil || event.episode == badCount else { return false }
                if event.kind == .recovered { isRecovered = true }
                if event.kind == .contacted, contactDelay == nil { contactDelay = log2(1 + event.time - latestBad) }
            }
            return true
        }
    }

    private(set) var start: [Double] = [], stop: [Double] = []
    private(set) var isEvent: [Bool] = []
    /// The number of the customer of each row.
    private(set) var customers: [Int] = []
    private(set) var states: [State] = []

    /// The rows of all customers, in the order of customers and time.
    init(_ log: RecoveryLog, clock: Clock) {
        for (number, history) in log.histories.enumerated() {
            switch clock {
            case .joining: add(history, number, zero: history.from)
            case .firstBad: if let first = history.bads.first { add(history, number, zero: first) }
            }
        }
    }

    /// Entries that change nothing since there is no bad experience for them.
    static func strayEvents(of history: RecoveryLog.History) -> Int {
        var state = State()
        return history.events.count { !state.take($0) }
    }

    /// The rows with values of factors, clustered by customer, without optional factors that never change.
    func rows(_ factors: [RecoveryFactor]) throws(SurvivalRefusal) -> CoxRows {
        let delays = contactDelays
        let meanDelay = delays.isEmpty ? 0 : delays.reduce(0, +) / Double(delays.count)
        let columns = factors.compactMap { factor -> CoxRows.Covariate? in
            let values = states.map { factor.value(in: $0, meanDelay: meanDelay) }
            if factor.isOptional, values.allSatisfy({ $0 == values.first }) { return nil }
            return .init(factor.rawValue, values)
        }
        return try CoxRows(Spells(start: start, stop: stop, isEvent: isEvent), columns, clusters: customers)
    }

    /// The delay of each contact that had any time to work, one per bad experience.
    var contactDelays: [Double] {
        states.indices.compactMap { row in
            guard let delay = states[row].contactDelay else { return nil }
            let isFirst =
                row == 0 || customers[row - 1] != customers[row] || states[row - 1].badCount != states[row].badCount
                || states[row - 1].contactDelay == nil
            return isFirst ? delay : nil
        }
    }

    /// How many customers were ever in a state of a kind while they were watched.
    func customers(where holds: (State) -> Bool) -> Int {
        Set(states.indices.filter { holds(states[$0]) }.map { customers[$0] }).count
    }

    private mutating func add(_ history: RecoveryLog.History, _ number: Int, zero: Double) {
        var state = State()
        var since = max(zero, history.from)
        for event in history.events {
            if event.time > since {
                add(since - zero, event.time - zero, false, number, state)
                since = event.time
            }
            _ = state.take(event)
        }
        if history.until > since {
            add(since - zero, history.until - zero, history.hasLeft, number, state)
        } else if history.hasLeft, customers.last == number {
            // The last entry came at the very time of leaving: what held before it had its chance to work.
            isEvent[isEvent.count - 1] = true
        }
    }

    private mutating func add(_ from: Double, _ until: Double, _ hasLeft: Bool, _ number: Int, _ state: State) {
        start.append(from)
        stop.append(until)
        isEvent.append(hasLeft)
        customers.append(number)
        states.append(state)
    }
}
