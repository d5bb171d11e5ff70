import Primitives
import Testing

@testable import People

@Suite struct `Slowing down guesses` {
    @Test(arguments: zip([0, 1, 3, 4, 5, 6, 8, 9, 30, 1_000_000], [0, 0, 0, 2, 4, 8, 32, 60, 60, 60]))
    func `the wait of an account doubles after three failures and never passes a minute`(failures: Int, seconds: Int) {
        #expect(Throttle.account.delay(afterFailures: failures) == .seconds(seconds))
    }

    @Test(arguments: zip([0, 20, 21, 24, 100], [0, 0, 2, 16, 900]))
    func `an office behind one address has twenty mistakes free`(failures: Int, seconds: Int) {
        #expect(Throttle.address.delay(afterFailures: failures) == .seconds(seconds))
    }
}
