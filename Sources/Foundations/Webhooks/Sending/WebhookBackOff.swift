/// When a call that failed is made again (the schedule that Standard Webhooks recommends).
package enum WebhookBackOff {
    private static let waits: [Duration] = [
        .seconds(5), .seconds(300), .seconds(1_800), .seconds(7_200), .seconds(18_000), .seconds(36_000),
        .seconds(50_400),
        .seconds(72_000), .seconds(86_400),
    ]

    /// Calls that are made before the outbox row goes to the dead-letter list.
    package static let attempts = waits.count + 1

    /// The wait behind the failed attempt with this number, from 1; nil when it was the last one.
    ///
    /// `spread` from 0 to 1 lengthens it by up to a fifth, so that calls which failed together come back apart.
    package static func wait(afterAttempt attempt: Int, spread: Double, retryAfter: Duration? = nil) -> Duration? {
        guard attempt >= 1, attempt <= waits.count else { return nil }
        let planned = waits[attempt - 1] * (1 + 0.2 * min(max(spread, 0), 1))
        // A target may ask for more patience, but not for more than a day.
        return max(planned, min(retryAfter ?? .zero, .seconds(86_400)))
    }
}
