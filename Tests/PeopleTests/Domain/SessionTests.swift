import Primitives
import TestSupport
import Testing

@testable import People

@Suite struct `Keeping a session open` {
    private func session(seen: Duration) -> Session {
        Session(
            id: SessionID.testing(1), staff: StaffID.testing(2), tenant: TenantID.testing(3), userAgent: "",
            createdAt: .testing, seenAt: .testing + seen, expiresAt: .testing + Session.absoluteLimit)
    }

    @Test func `twelve idle hours end it`() {
        let session = session(seen: .hours(1))
        #expect(session.isOpen(at: .testing + .hours(13) - .milliseconds(1)))
        #expect(!session.isOpen(at: .testing + .hours(13)))
    }

    @Test func `seven days end it however busy it was`() {
        let session = session(seen: .days(7) - .minutes(1))
        #expect(session.isOpen(at: .testing + .days(7) - .milliseconds(1)))
        #expect(!session.isOpen(at: .testing + .days(7)))
    }

    @Test func `use is written down every five minutes, not at every request`() {
        #expect(!session(seen: .zero).needsTouch(at: .testing + .minutes(4)))
        #expect(session(seen: .zero).needsTouch(at: .testing + .minutes(5)))
    }
}
