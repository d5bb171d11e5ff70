import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import People

@Suite(.tags(.pages)) struct `Setting up in the browser` {
    private static let step = SetUpStep(
        PeopleText.shiftsTitle, intro: PeopleText.shiftsIntro, defaults: { _ in ["week": ["mon-fri"]] },
        fields: { field(PeopleText.shiftsTitle, "week", in: $0) },
        read: { reader in
            let week = reader.words("week", required: true)
            return { act, tx in try changeSetting("week", to: .string(week), by: act, in: tx) }
        })

    private static let typed = [
        "company": "Nordwind Háztartás", "language": "hu", "zone": "Europe/Budapest", "currency": "HUF",
        "name": "Kovács Anna", "email": "anna@example.test", "password": World.password, "week": "sat-wed",
    ]

    private func withSite(_ body: (Site) async throws -> Void) async throws {
        try await withDatabase(.sqlite, migrations: peopleMigrations) { database async throws in
            let desk = SignInDesk(
                database: database, hasher: PasswordHasher(cost: .light), secret: .temporary(), ids: .testing)
            try await body(Site(desk, steps: [Self.step]))
        }
    }

    @Test func `every page of a fresh install leads there`() async throws {
        try await withSite { site async throws in
            #expect(try await site.get("/").location == "/set-up")
            #expect(try await site.get("/sign-in").location == "/set-up")
        }
    }

    @Test(
        arguments: zip(
            LanguageCode.allCases, [("Europe/London", "EUR"), ("Europe/Budapest", "HUF"), ("Asia/Tehran", "IRR")]))
    func `the page speaks the visitor's language and offers what is usual there`(
        language: LanguageCode, usual: (zone: String, currency: String)
    ) async throws {
        try await withSite { site async throws in
            let page = try await site.get("/set-up", language: language)
            #expect(page.status == 200 && page.body.contains("<html lang=\"\(language.rawValue)\""))
            #expect(page.body.contains("value=\"\(usual.zone)\" selected"))
            #expect(page.body.contains("value=\"\(usual.currency)\" selected"))
            #expect(page.body.contains("mon-fri"))
        }
    }

    @Test func `one form makes the brand, its administrator and the other rooms' settings`() async throws {
        try await withSite { site async throws in
            let answer = try await site.post("/set-up", Self.typed)
            #expect(answer.status == 303 && answer.location == "/" && answer.cookie?.contains("HttpOnly") == true)
            let tenant = try #require(try await site.database.read(in: nil) { try TenantRecord.all(in: $0).first })
            #expect(tenant.name == "Nordwind Háztartás" && tenant.settings["week"] == "sat-wed")
            #expect(try await site.get("/set-up").location == "/")
            #expect(try await site.post("/set-up", Self.typed).location == "/")
            #expect(try await site.get("/sign-in").status == 200)
        }
    }

    @Test(arguments: [
        ("company", ""), ("zone", "Mars/Olympus"), ("currency", "euro"), ("email", "no address"), ("password", "kurz"),
        ("password", "jelszo123"), ("name", " "), ("week", ""), ("language", "xx"),
    ])
    func `a wrong field is named, the rest stays typed and nothing is made`(name: String, value: String) async throws {
        try await withSite { site async throws in
            let answer = try await site.post("/set-up", Self.typed.merging([name: value]) { $1 })
            #expect(answer.status == 422 && answer.body.contains("f-\(name)-error"))
            if name != "company" { #expect(answer.body.contains("value=\"Nordwind Háztartás\"")) }
            #expect(!answer.body.contains(World.password))
            #expect(try await site.database.read(in: nil) { try isFresh(in: $0) })
        }
    }
}
