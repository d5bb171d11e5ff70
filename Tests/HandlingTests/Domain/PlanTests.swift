import Listening
import Primitives
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Choosing a response plan` {
    private func facts(_ body: String = "The washing machine never came", change: (inout NewCase) -> Void = { _ in })
        -> PlanFacts
    {
        var new = NewCase(customer: .testing(1), words: Pure.words(body, anger: 1), touchpoint: .delivery)
        new.face = .disappointed
        new.topics = [.delivery, .noReply]
        change(&new)
        return PlanFacts(of: new, isKeyAccount: false)
    }

    private func plan(_ number: UInt32, position: Int, _ conditions: PlanConditions, isActive: Bool = true)
        -> ResponsePlan
    {
        let sentence = TrilingualText(english: "Thank you.", hungarian: "Köszönjük.", persian: "سپاسگزاریم.")
        return ResponsePlan(
            id: .testing(number), name: "Plan", position: position, conditions: conditions,
            steps: PlanSteps(firstSentence: sentence), isActive: isActive, version: 1)
    }

    private func conditions(_ change: (inout PlanConditions) -> Void) -> PlanConditions {
        var conditions = PlanConditions()
        change(&conditions)
        return conditions
    }

    @Test func `the first active plan that fits is taken`() {
        let late = conditions { $0.topics = [.delivery] }
        let plans = [
            plan(1, position: 1, late, isActive: false), plan(4, position: 4, PlanConditions()),
            plan(3, position: 3, late),
        ]
        #expect(choosePlan(for: facts(), among: plans).plan?.id == .testing(3))
        #expect(choosePlan(for: facts(), among: []).plan == nil)
    }

    @Test func `every condition must hold`() {
        let fitting: [(inout PlanConditions) -> Void] = [
            { $0.faces = [.angry, .disappointed] }, { $0.touchpoints = [.delivery] },
            { $0.topics = [.noReply, .price] },
            { $0.languages = [.english] }, { $0.channels = [.email] }, { $0.minimumAnger = 1 },
            { $0.fewerWordsThan = 6 },
            { $0.isKeyAccount = false }, { $0.isComplaint = true },
        ]
        let failing: [(inout PlanConditions) -> Void] = [
            { $0.faces = [.angry] }, { $0.touchpoints = [.billing] }, { $0.topics = [.price] },
            { $0.languages = [.persian] },
            { $0.channels = [.phone] }, { $0.minimumAnger = 2 }, { $0.fewerWordsThan = 5 }, { $0.isKeyAccount = true },
            { $0.isComplaint = false },
        ]
        for change in fitting { #expect(conditions(change).fit(facts())) }
        for change in failing {
            #expect(!conditions(change).fit(facts()))
            #expect(
                !conditions { all in
                    fitting.forEach { $0(&all) }; change(&all)
                }.fit(facts()))
        }
        #expect(!conditions { $0.faces = [.angry] }.fit(facts { $0.face = nil }))
    }

    @Test(arguments: [("bad", true), ("never came again", true), ("it never came again", false), ("", true)])
    func `a complaint with fewer than four words suggests a call`(body: String, isCall: Bool) {
        #expect(choosePlan(for: facts(body), among: []).suggestsCall == isCall)
        #expect(!choosePlan(for: facts(body) { $0.isComplaint = false }, among: []).suggestsCall)
    }

    @Test func `survives the way into the table and back`() {
        var all = PlanConditions()
        all.faces = [.angry]
        all.topics = [.safety]
        all.languages = [.persian]
        all.fewerWordsThan = 4
        all.isKeyAccount = true
        #expect(PlanConditions(all.json) == all)
        #expect(PlanConditions(PlanConditions().json) == PlanConditions())
        let text = TrilingualText(english: "a", hungarian: "b", persian: "پ")
        let steps = PlanSteps(
            owner: .namedTeam, team: "Delivery", approach: .call, firstSentence: text, questions: [text],
            remedy: .refund,
            followUpDays: 3)
        #expect(PlanSteps(steps.json) == steps)
    }

    @Test func `a missing language falls back to one that says something`() {
        let text = TrilingualText(english: "", hungarian: "Elnézést", persian: "")
        #expect(text[.persian] == "Elnézést")
        #expect(!text.isEmpty)
    }
}

@Suite struct `Clues of a mail` {
    @Test(arguments: [
        ("Re: [#123] Late again", [123]), ("order #77 and #78", [77, 78]), ("no tag", []), ("#", []),
        ("پرونده #۱۲۳", [123]),
        ("#99999999999999", [999_999_999]), ("##5", [5]),
    ])
    func `are the numbers behind a hash`(subject: String, numbers: [Int]) {
        #expect(MessageClues(subject: subject, sender: nil).taggedNumbers == numbers)
    }
}
