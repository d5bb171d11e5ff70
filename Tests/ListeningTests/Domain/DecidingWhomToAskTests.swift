import Listening
import Primitives
import TestSupport
import Testing

@Suite struct `Deciding whom to ask` {
    private func facts(_ change: (inout InvitationFacts) -> Void = { _ in }) -> InvitationFacts {
        var facts = InvitationFacts(isSurveyActive: true, coolDownDays: 30, email: EmailAddress("emma@example.com"))
        change(&facts)
        return facts
    }

    @Test func `a customer with an address is asked`() {
        #expect(facts().reasonToSkip(at: .testing) == nil)
    }

    @Test func `the customer's own wish is named before our reasons`() {
        let all = facts {
            $0.isUnsubscribed = true
            $0.mayBeMailed = false
            $0.email = nil
            $0.isSurveyActive = false
        }
        #expect(all.reasonToSkip(at: .testing) == .unsubscribed)
    }

    @Test func `each fact alone is reason enough`() {
        #expect(facts { $0.mayBeMailed = false }.reasonToSkip(at: .testing) == .noConsent)
        #expect(facts { $0.email = nil }.reasonToSkip(at: .testing) == .noAddress)
        #expect(facts { $0.hasBounced = true }.reasonToSkip(at: .testing) == .bounced)
        #expect(facts { $0.isSurveyActive = false }.reasonToSkip(at: .testing) == .surveyInactive)
        #expect(facts { $0.wasAskedAboutCase = true }.reasonToSkip(at: .testing) == .alreadyAsked)
    }

    @Test func `rest ends exactly after its days`() {
        let asked = facts { $0.lastAskedAt = .testing }
        #expect(asked.reasonToSkip(at: .testing + .days(30) - .milliseconds(1)) == .coolDown)
        #expect(asked.reasonToSkip(at: .testing + .days(30)) == nil)
    }

    @Test func `a survey without days of rest asks again at once`() {
        let asked = facts {
            $0.coolDownDays = 0
            $0.lastAskedAt = .testing
        }
        #expect(asked.reasonToSkip(at: .testing) == nil)
    }
}
