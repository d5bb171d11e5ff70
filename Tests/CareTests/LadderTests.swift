import Care
import Primitives
import TestSupport
import Testing
import TextAnalysis

@Suite struct `The conduct ladder` {
    private let now = Instant.testing

    private func new(_ rung: ConductRung, days: Int = 30, contact: String = "Lea, lea@shop.example") -> NewConductStep {
        NewConductStep(
            customer: .testing(1), rung: rung, evidence: "Shouted at the driver", contact: contact,
            reviewAt: now + .days(days))
    }

    private func ladder(upTo rungs: [ConductRung]) throws -> ConductLadder {
        var steps: [ConductStep] = []
        for (index, rung) in rungs.enumerated() {
            steps.append(
                try ConductLadder(steps).stepping(.testing(UInt32(index)), new(rung), by: .testing(11), at: now))
        }
        return ConductLadder(steps)
    }

    @Test func `no rung is skipped and none is taken twice`() throws {
        let empty = ConductLadder([])
        #expect(empty.next == .note)
        #expect(throws: ConductRefusal.rungSkipped(needed: .note)) {
            try empty.stepping(.testing(9), new(.warning), by: .testing(11), at: now)
        }
        let noted = try ladder(upTo: [.note])
        #expect(throws: ConductRefusal.rungSkipped(needed: .warning)) {
            try noted.stepping(.testing(9), new(.restricted), by: .testing(11), at: now)
        }
        #expect(throws: ConductRefusal.alreadyOnRung) {
            try noted.stepping(.testing(9), new(.note), by: .testing(11), at: now)
        }
        let top = try ladder(upTo: ConductRung.allCases)
        #expect(top.rung == .restricted)
        #expect(top.next == nil)
        #expect(top.above(top.steps[0]).map(\.rung) == [.warning, .restricted])
    }

    @Test(arguments: [0, 181]) func `the review date lies within 180 days`(days: Int) {
        #expect(throws: ConductRefusal.reviewOutOfRange) {
            try ConductLadder([]).stepping(.testing(9), new(.note, days: days), by: .testing(11), at: now)
        }
    }

    @Test func `a restricted customer has a named contact`() throws {
        let warned = try ladder(upTo: [.note, .warning])
        #expect(throws: ConductRefusal.contactMissing) {
            try warned.stepping(.testing(9), new(.restricted, contact: " "), by: .testing(11), at: now)
        }
    }

    @Test(arguments: zip(ConductMatter.allCases, [false, true, true, true]))
    func `safety, legal and data-protection matters always get through`(matter: ConductMatter, passes: Bool) throws {
        #expect(try ladder(upTo: ConductRung.allCases).letsThrough(matter) == passes)
        #expect(try ladder(upTo: [.note, .warning]).letsThrough(matter))
    }

    @Test func `the matter is read from the findings`() {
        var findings = Findings(language: .english)
        #expect(ConductMatter(findings) == .ordinary)
        findings.topics = [.privacy]
        #expect(ConductMatter(findings) == .dataProtection)
        findings.intents = [.authorityThreat]
        #expect(ConductMatter(findings) == .legal)
        findings.topics = [.privacy, .safety]
        #expect(ConductMatter(findings) == .safety)
    }

    @Test func `an appeal is made once and answered by somebody else`() throws {
        let step = try ladder(upTo: [.note]).steps[0]
        #expect(throws: ConductRefusal.emptyText) { try step.appealing(" ", at: now) }
        #expect(throws: ConductRefusal.noOpenAppeal) { try step.answering(isGranted: true, by: .testing(12), at: now) }
        let appealed = try step.appealing("It was not me", at: now)
        #expect(throws: ConductRefusal.alreadyAppealed) { try appealed.appealing("Again", at: now) }
        #expect(throws: ConductRefusal.ownDecision) {
            try appealed.answering(isGranted: false, by: .testing(11), at: now)
        }
        #expect(try appealed.answering(isGranted: false, by: .testing(12), at: now).isInForce)
        let granted = try appealed.answering(isGranted: true, by: .testing(12), at: now)
        #expect(granted.ending == .appealGranted)
        #expect(throws: ConductRefusal.notInForce) { try granted.renewing(until: now + .days(2), at: now) }
    }
}
