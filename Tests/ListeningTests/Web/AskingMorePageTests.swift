import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Pages that ask more` {
    @Test func `the page of thanks asks for details, takes them once, and staff see them`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            let address = try site.links.survey(id, of: world.tenant)
            let thanks = try #require(try await site.post(address, ["face": "angry"]).location)
            let page = try await site.get(thanks)
            #expect(page.body.contains("Meghallgattak"))
            #expect(page.body.contains("Túl sokáig tartott"))
            #expect(!page.body.contains("Gyors volt"))
            let refused = try await site.post(
                address + "/details", ["driver_heard": "9", "follow_up": "Hívjanak vissza"])
            #expect(refused.status == 422)
            #expect(refused.body.contains("Hívjanak vissza"))
            let posted = try await site.post(
                address + "/details", ["driver_heard": "1", "reason": "late", "follow_up": "Hívjanak vissza"])
            #expect(posted.status == 303)
            let noted = try await site.get(try #require(posted.location))
            #expect(noted.body.contains("A részleteket is feljegyeztük."))
            #expect(!noted.body.contains("driver_heard"))
            let feedback = try #require(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) })
            let shown = try await site.get("/feedback/\(feedback.id)", isSignedIn: true)
            #expect(shown.body.contains("I was heard"))
            #expect(shown.body.contains("It took too long"))
            #expect(shown.body.contains("Hívjanak vissza"))
            let results = try await site.get("/surveys/\(world.survey)", isSignedIn: true)
            #expect(results.body.contains("I was heard"))
            let coverage = try await site.get("/surveys/\(world.survey)/coverage?view=answered", isSignedIn: true)
            #expect(coverage.body.contains("Kovács Emma"))
        }
    }

    @Test func `nobody gives details without an answer`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await world.sentInvitation()
            let address = try site.links.survey(id, of: world.tenant)
            #expect(try await site.post(address + "/details", ["driver_heard": "1"]).status == 404)
            #expect(try await site.post("/s/nonsense/details", ["driver_heard": "1"]).status == 404)
            #expect(try await world.events(of: "feedback.detailed").isEmpty)
        }
    }

    @Test func `the questions are changed on their own page and a gap is told beside its field`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let address = "/surveys/\(world.survey)/questions"
            let page = try await site.get(address, isSignedIn: true)
            #expect(page.body.contains("Elég gyorsan ment"))
            let gap = ["version": "1", "driver0-en": "Tidy", "driver0-hu": "Rendes", "driver0-fa": ""]
            let refused = try await site.post(address, gap, isSignedIn: true)
            #expect(refused.status == 422)
            #expect(refused.body.contains("f-driver0-fa-error"))
            #expect(refused.body.contains("Rendes"))
            let whole = gap.merging(["driver0-fa": "مرتب"]) { $1 }
            #expect(try await site.post(address, whole, isSignedIn: true).status == 303)
            let survey = try #require(try await world.read { try SurveyRecord.find(world.survey, in: $0) })
            #expect(survey.questions.drivers.map { $0.phrase[.english] } == ["Tidy"])
            #expect(survey.questions.reasons.isEmpty)
            #expect(survey.questions.followUp == nil)
            #expect(try await site.post(address, whole, isSignedIn: true).status == 409)
        }
    }

    @Test func `a schedule that cannot be is told beside its field`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            var fields = [
                "name": "Regular", "kind": "nps", "touchpoint": "use", "cool_down": "30", "delay": "0", "active": "on",
                "schedule": "on", "every": "90", "most": "200", "from": "16", "to": "10", "reminder": "40",
            ]
            for language in LanguageCode.allCases {
                for part in WordingPart.allCases {
                    fields["\(part.rawValue)_\(language.rawValue)"] = SurveyTexts.standard[language][part]
                }
            }
            let refused = try await site.post("/surveys", fields, isSignedIn: true)
            #expect(refused.status == 422)
            #expect(refused.body.contains("f-every-error"))
            #expect(refused.body.contains("f-reminder-error"))
            fields["from"] = "۹"
            fields["reminder"] = "5"
            let made = try await site.post("/surveys", fields, isSignedIn: true)
            let edit = try await site.get(try #require(made.location) + "/edit", isSignedIn: true)
            #expect(edit.body.contains("value=\"9\""))
            #expect(try await world.outbox(scheduledSurveyKind).count == 1)
        }
    }
}
