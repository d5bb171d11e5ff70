import Foundation
import People
package import Primitives
import Statistics
package import Storage
import TextAnalysis

/// What customers write about more than before, with how much was compared.
package struct RisingWords: Sendable {
    /// The words, the surest first; nil when there are too few cases to compare.
    package let words: [RisingWord]?
    /// Cases with words in the period.
    package let cases: Int
    /// Cases with words in the period before.
    package let casesBefore: Int

    /// Messages of each period that are read at most, the newest; a busier brand sees the end of its period.
    private static let messages = 1_500

    /// Reads the customers' words of a period and of the one before.
    package static func load(
        _ period: InsightPeriod, limit: Int = 8, at now: Instant, in snapshot: Snapshot
    ) throws -> RisingWords {
        let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
        let today = LocalDay(now, in: zone)
        let recent = try said(period.days(until: today), in: zone, snapshot)
        let (new, old) = (tally(recent), tally(try said(period.daysBefore(until: today), in: zone, snapshot)))
        let rising = new.rising(against: old, limit: limit)
        return RisingWords(
            words: rising?.map { word in
                RisingWord(
                    word: written(word, in: recent), now: Share(new.counts[word] ?? 0, of: new.cases),
                    before: Share(old.counts[word] ?? 0, of: old.cases))
            }, cases: new.cases, casesBefore: old.cases)
    }

    /// What a customer said once.
    private struct Said {
        let caseID: UUID
        let body: String
    }

    private static func said(_ days: ClosedRange<LocalDay>, in zone: TimeZone, _ snapshot: Snapshot) throws -> [Said] {
        try snapshot.rows(
            """
            SELECT case_id, body FROM entries
            WHERE tenant_id = \(snapshot.tenant) AND author_kind = 'customer' AND body <> ''
              AND at >= \(days.lowerBound.start(in: zone)) AND at < \(days.upperBound.end(in: zone))
            ORDER BY at DESC, entry_id DESC LIMIT \(messages)
            """
        ).map { Said(caseID: try $0.uuid("case_id"), body: String(try $0.text("body").prefix(4_000))) }
    }

    /// Numbers and words of one or two letters say little.
    private static func tally(_ all: [Said]) -> WordTally {
        var words: [UUID: Set<String>] = [:]
        for said in all {
            for word in searchFolded(said.body).split(separator: " ")
            where word.count > 2 && !word.contains(where: \.isNumber) {
                words[said.caseID, default: []].insert(String(word))
            }
        }
        var tally = WordTally()
        for found in words.values { tally.add(found) }
        return tally
    }

    /// The word as the newest message writes it, in small letters.
    private static func written(_ folded: String, in all: [Said]) -> String {
        for said in all where searchFolded(said.body).contains(folded) {
            for token in said.body.split(whereSeparator: { !$0.isLetter && $0 != "\u{200C}" })
            where searchFolded(String(token)) == folded {
                return token.lowercased()
            }
        }
        return folded
    }
}
