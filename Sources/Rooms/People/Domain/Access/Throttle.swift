import Primitives

/// How long the next try must wait after failures; it grows and stops growing, so that nobody is locked out for good.
package enum Throttle: Sendable {
    /// Tries against one account, from wherever they come.
    case account
    /// Tries from one network address, against whichever account.
    case address

    /// After this long without a failure the count begins again.
    package static let memory: Duration = .hours(1)

    /// Failures that cost nothing, since people mistype.
    package var free: Int { self == .account ? 3 : 20 }

    /// The longest wait.
    package var ceiling: Duration { self == .account ? .minutes(1) : .minutes(15) }

    /// The wait after `failures` in a row: nothing, then 2 s doubled with each further one up to the ceiling.
    package func delay(afterFailures failures: Int) -> Duration {
        let beyond = failures - free
        guard beyond > 0 else { return .zero }
        return min(.seconds(1 << min(beyond, 20)), ceiling)
    }
}
