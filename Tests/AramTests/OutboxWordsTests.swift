import Alerting
import Foundation
import Logging
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import aram

@Suite struct `Acts that left or did not` {
    @Test(arguments: LanguageCode.allCases)
    func `every kind of act has a name for people`(language: LanguageCode) async throws {
        setenv("ARAM_SECRET", "a secret of tests that is long enough to sign with", 1)
        let settings = try await Settings.load()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let quiet = logger
        let locale = PageLocale(language: language, zoneName: "UTC", now: .testing)
        try await withDatabase(.sqlite, migrations: allMigrations) { database in
            let house = try House(
                settings: settings, database: database, clock: .system, addresses: [], logger: quiet)
            let kinds = house.workers.reduce(into: Set<String>()) { $0.formUnion($1.kinds) }
            #expect(kinds.count > 20)
            for kind in kinds {
                #expect(!outboxKindText(kind).string(in: locale).contains(kind), "\(kind)")
            }
        }
    }
}
