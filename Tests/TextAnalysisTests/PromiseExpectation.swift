import Foundation
import Primitives
import Testing
import TextAnalysis

/// A reply, the words of its promise and the due time in Budapest (or Tehran for Persian), as "yyyy-MM-dd HH:mm".
///
/// Now is Wednesday 2026-11-18 10:00 in either zone.
struct PromiseExpectation: Sendable, CustomTestStringConvertible {
    let reply: String
    let phrase: String
    let due: String?

    var testDescription: String { reply }

    init(_ reply: String, _ phrase: String, _ due: String?) {
        self.reply = reply
        self.phrase = phrase
        self.due = due
    }

    /// Finds exactly one promise that covers the phrase.
    func check(_ language: LanguageCode) throws {
        let found = try Self.promises(reply, language)
        #expect(found.count == 1, "\(found.map(\.phrase))")
        let first = try #require(found.first)
        #expect(first.phrase.contains(phrase), "\(first.phrase)")
        #expect(try first.due.map { try Self.text(of: $0, language) } == due)
        let units = Array(reply.utf16)[first.start..<first.end]
        #expect(String(decoding: units, as: UTF16.self) == first.phrase)
    }

    static func promises(_ reply: String, _ language: LanguageCode) throws -> [FoundPromise] {
        let zone = try zone(of: language)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let now = try #require(calendar.date(from: DateComponents(year: 2026, month: 11, day: 18, hour: 10)))
        return findPromises(reply, language: language, now: now, zone: zone)
    }

    static func text(of date: Date, _ language: LanguageCode) throws -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try zone(of: language)
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ value: Int?) -> String { String(((value ?? 0) + 100).description.dropFirst()) }
        return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
    }

    private static func zone(of language: LanguageCode) throws -> TimeZone {
        try #require(TimeZone(identifier: language == .persian ? "Asia/Tehran" : "Europe/Budapest"))
    }
}
