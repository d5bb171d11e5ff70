/// Which kinds of outbox items a loop takes, so that slow targets outside do not hold up timers and mail.
package enum OutboxLane: Hashable, Sendable {
    /// Every kind.
    case all
    /// These kinds alone.
    case only(Set<String>)
    /// Every kind but these.
    case except(Set<String>)

    var condition: SQL {
        switch self {
        case .all: "1 = 1"
        case .only(let kinds): "kind IN \(SQL.list(kinds.sorted()))"
        case .except(let kinds): "kind NOT IN \(SQL.list(kinds.sorted()))"
        }
    }
}
