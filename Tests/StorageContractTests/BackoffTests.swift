import Primitives
import Storage
import Testing

@Suite struct `Waiting between tries` {
    @Test(arguments: zip([1, 2, 3, 5, 10], [5_000, 10_000, 20_000, 80_000, 2_560_000] as [Int64]))
    func `the wait doubles from five seconds`(attempt: Int, milliseconds: Int64) {
        #expect(Backoff.delay(afterAttempt: attempt, seed: 0).milliseconds == milliseconds)
    }

    @Test(arguments: [14, 40, .max]) func `the wait is never longer than six hours and a fifth`(attempt: Int) {
        #expect(Backoff.delay(afterAttempt: attempt, seed: 0) == .hours(6))
        let longest = Backoff.delay(afterAttempt: attempt, seed: 255)
        #expect(longest > .hours(7))
        #expect(longest < .minutes(432))
    }

    @Test func `two seeds wait differently`() {
        #expect(Backoff.delay(afterAttempt: 1, seed: 1) != Backoff.delay(afterAttempt: 1, seed: 200))
    }
}
