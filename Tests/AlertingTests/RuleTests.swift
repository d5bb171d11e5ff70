import Handling
import Listening
import Primitives
import TestSupport
import Testing

@testable import Alerting

@Suite struct `Asking the rules` {
    private func facts(_ change: (inout AlertFacts) -> Void = { _ in }) -> AlertFacts {
        var facts = AlertFacts(
            touchpoint: .delivery, language: .hungarian, channel: .survey, at: .init(milliseconds: 0))
        facts.face = .disappointed
        change(&facts)
        return facts
    }

    private func conditions(_ change: (inout AlertConditions) -> Void) -> AlertConditions {
        var conditions = AlertConditions()
        change(&conditions)
        return conditions
    }

    @Test func `conditions that are not set hold for everything`() {
        #expect(AlertConditions().hold(for: facts()))
    }

    @Test func `each condition can refuse`() {
        let refusing: [AlertConditions] = [
            conditions { $0.faces = [.angry] }, conditions { $0.words = ["lawyer"] },
            conditions { $0.minimumAnger = 1 },
            conditions { $0.minimumValue = 1 }, conditions { $0.keyAccountsOnly = true },
            conditions { $0.touchpoints = [.billing] }, conditions { $0.languages = [.persian] },
            conditions { $0.channels = [.email] }, conditions { $0.repeats = 2 },
            conditions { $0.complaintsOnly = true }, conditions { $0.minimumRisk = 1 },
            conditions { $0.maximumAlive = 99 },
        ]
        for condition in refusing { #expect(!condition.hold(for: facts())) }
    }

    @Test func `an event that tells no words leaves open only what words could decide`() {
        let words = conditions { $0.words = ["lawyer"] }
        let complaints = conditions { $0.complaintsOnly = true }
        for condition in [words, complaints] {
            #expect(condition.mayHold(for: facts(), hasWords: true))
            #expect(!condition.mayHold(for: facts(), hasWords: false))
        }
        #expect(complaints.mayHold(for: facts { $0.wantsCall = true }, hasWords: false))
        #expect(conditions { $0.repeats = 2 }.mayHold(for: facts(), hasWords: false))
        #expect(!conditions { $0.faces = [.angry] }.mayHold(for: facts(), hasWords: true))
        #expect(!conditions { $0.minimumAnger = 1 }.mayHold(for: facts(), hasWords: true))
    }

    @Test func `repeats count only unhappy times within the days`() {
        let twice = conditions {
            $0.repeats = 2; $0.repeatDays = 30
        }
        let now = Instant(milliseconds: 0) + .days(40)
        #expect(
            twice.hold(
                for: facts {
                    $0.at = now; $0.unhappyAt = [now - .days(10), now]
                }))
        #expect(
            !twice.hold(
                for: facts {
                    $0.at = now; $0.unhappyAt = [now - .days(31), now]
                }))
    }

    @Test func `the first active rule in the order decides`() {
        func rule(_ position: Int, active: Bool) -> AlertRule {
            AlertRule(
                id: RuleID.testing(UInt32(position)), name: "r\(position)", position: position, conditions: .init(),
                effects: .init(), isActive: active)
        }
        let rules = [rule(3, active: true), rule(1, active: false), rule(2, active: true)]
        #expect(AlertRule.first(of: rules, for: facts())?.name == "r2")
    }

    @Test func `a rule survives its stored form`() {
        let full = conditions {
            $0.faces = [.angry]; $0.words = ["recht"]; $0.minimumAnger = 2; $0.minimumValue = 100;
            $0.keyAccountsOnly = true
            $0.touchpoints = [.billing]; $0.languages = [.persian]; $0.channels = [.email]; $0.repeats = 3;
            $0.repeatDays = 7
            $0.complaintsOnly = true
        }
        #expect(AlertConditions(stored: full.stored) == full)
        var effects = AlertEffects()
        effects.priority = .red
        effects.assignment = .team(.testing(4))
        effects.notices = [.email, .webhook]
        #expect(AlertEffects(stored: effects.stored) == effects)
    }

    @Test(arguments: [(1320, 420, 1350, 510), (1320, 420, 60, 360), (1320, 420, 720, 0), (0, 0, 30, 0)])
    func `quiet hours pass midnight`(from: Int, to: Int, minute: Int, left: Int) {
        #expect(QuietHours(from: from, to: to).minutesLeft(at: minute) == left)
    }
}
