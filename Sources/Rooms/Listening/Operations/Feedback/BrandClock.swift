import Foundation
import People
import Primitives
import Storage

/// What operations need of the brand: its zone for days and windows, its language where nobody chose one.
struct BrandClock {
    let zone: TimeZone
    let language: LanguageCode

    init(in snapshot: Snapshot) throws {
        self = try snapshot.remembering { try BrandClock(readIn: snapshot) }
    }

    private init(readIn snapshot: Snapshot) throws {
        let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
        zone = tenant?.zone ?? .gmt
        language = tenant?.language ?? .english
    }

    func day(of instant: Instant) -> String { localDay(of: instant, in: zone) }
}
