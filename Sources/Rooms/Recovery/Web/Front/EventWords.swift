import Primitives
package import Storage
package import Web

/// Sentences for this room's events in the timeline of a case; nil for events of other rooms.
package func recoveryEventText(_ event: Event) -> Text? {
    switch event.kind {
    case "promise.made": due(event).map { RecoveryText.didPromise(at: $0) }
    case "promise.moved": due(event).map { RecoveryText.didMovePromise(at: $0) }
    case "promise.kept": RecoveryText.didKeepPromise
    case "promise.broken": RecoveryText.didBreakPromise
    case "promise.done_late": RecoveryText.didLatePromise
    case "promise.cancelled": RecoveryText.didCancelPromise
    case "recovery.state":
        event.facts["to"]?.text.flatMap { RecoveryState(rawValue: $0) }.flatMap {
            [.reconciled, .wonBack, .lost, .remeasured].contains($0) ? RecoveryText.didReach(state: $0.text) : nil
        }
    default: nil
    }
}

private func due(_ event: Event) -> Instant? { event.facts["due"]?.integer.map { Instant(milliseconds: $0) } }
