import Foundation
import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Pages and mails of other scales` {
    private func invited(_ kind: SurveyKind, _ language: LanguageCode, _ world: World) async throws -> InvitationID {
        let act = world.act()
        return try await world.write { tx in
            let survey = try createSurvey(
                SurveyDraft(
                    name: "Scale", kind: kind, touchpoint: .delivery,
                    texts: .standard(for: kind, about: .delivery)), by: act, in: tx)
            let customer = try findOrCreateCustomer(
                NewCustomer(name: "Mina", email: EmailAddress("mina@example.ir"), language: language), by: act, in: tx)
            guard case .queued(let id) = try inviteToSurvey(survey, customer: customer, by: act, in: tx) else {
                throw WorldProblem.notQueued
            }
            return id
        }
    }

    @Test(arguments: SurveyKind.allCases) func `a mail has one link for each answer in both parts and no picture`(
        kind: SurveyKind
    ) async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await invited(kind, .persian, world)
            try await site.runOutbox()
            let mail = try #require(site.outbox.all.first)
            let html = try #require(mail.body.html)
            #expect(!html.contains("<img"))
            for rating in kind.ratings {
                let link = try site.links.survey(id, of: world.tenant, rating.target)
                #expect(mail.body.text.contains(link))
                #expect(html.contains(link.replacing("&", with: "&amp;")))
            }
            #expect(!mail.body.text.contains("{{"))
            if kind == .nps {
                #expect(mail.body.text.contains("بسیار زیاد"))
                #expect(html.contains("۱۰"))
            }
        }
    }

    @Test(arguments: SurveyKind.allCases) func `the tapped answer is chosen on the page and counts with the button`(
        kind: SurveyKind
    ) async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await invited(kind, .english, world)
            let bad = try #require(kind.ratings.min { $0.standing.order > $1.standing.order })
            let page = try await site.get(try site.links.survey(id, of: world.tenant, bad.target))
            #expect(page.status == 200)
            #expect(page.body.contains("value=\"\(bad.word)\" checked"))
            #expect(page.body.components(separatedBy: "type=\"radio\"").count == kind.ratings.count + 1)
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
            let address = try site.links.survey(id, of: world.tenant)
            let field = kind == .faces ? "face" : "score"
            let wrong = try await site.post(address, [field: "42", "comment": "Two hours late"])
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("Two hours late"))
            let posted = try await site.post(address, [field: bad.word, "comment": "Two hours late"])
            #expect(posted.status == 303)
            #expect(try await site.get(try #require(posted.location)).status == 200)
            let kept = try await world.read { try FeedbackRecord.find(invitation: id, in: $0) }
            #expect(kept?.rating == bad)
            let shown = try await site.get("/feedback/\(try #require(kept).id)", isSignedIn: true)
            #expect(shown.status == 200)
        }
    }

    @Test func `a Persian page has Persian numbers and names its ends`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let id = try await invited(.nps, .persian, world)
            let page = try await site.get(try site.links.survey(id, of: world.tenant))
            #expect(page.body.contains("dir=\"rtl\""))
            #expect(page.body.contains("<span>۱۰</span>"))
            #expect(page.body.contains("به هیچ وجه"))
        }
    }

    @Test func `the form offers every kind and refuses to change it once somebody was asked`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let blank = try await site.get("/surveys/new?scale=nps", isSignedIn: true)
            #expect(blank.body.contains("value=\"nps\" selected"))
            #expect(blank.body.contains("how likely are you to recommend"))
            _ = try await world.sentInvitation()
            var fields = [
                "name": "Other", "kind": "nps", "touchpoint": "delivery", "cool_down": "30", "delay": "0",
                "version": "1",
            ]
            for language in LanguageCode.allCases {
                for part in WordingPart.allCases {
                    fields["\(part.rawValue)_\(language.rawValue)"] = SurveyTexts.standard[language][part]
                }
            }
            let page = try await site.post("/surveys/\(world.survey)", fields, isSignedIn: true)
            #expect(page.status == 422)
            #expect(page.body.contains("f-kind-error"))
            fields["kind"] = "purple"
            #expect(try await site.post("/surveys/\(world.survey)", fields, isSignedIn: true).status == 422)
        }
    }
}

extension Face {
    fileprivate var order: Int { Face.allCases.firstIndex(of: self) ?? 0 }
}
