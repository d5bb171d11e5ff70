import Foundation
import Primitives
import Testing
import TextAnalysis

/// One labelled answer of Samples/messages: what harms in it, and what it promises until when.
struct SampleReply: Decodable, Sendable {
    /// Words that harm.
    struct Flag: Decodable, Sendable {
        let phrase: String
        let start: Int
        let end: Int
        let category: String
    }

    /// A commitment; `due` is a day, a day with a time, or nil.
    struct Promise: Decodable, Sendable {
        let phrase: String
        let start: Int
        let end: Int
        let due: String?
    }

    let id: String
    let now: String
    let zone: String
    let text: String
    let flags: [Flag]
    let promises: [Promise]

    /// The answers of a language in one split, "train", "dev" or "test".
    static func all(_ language: LanguageCode, _ split: String) throws -> [SampleReply] {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { place, _ in place.deletingLastPathComponent() }
        let file = root.appending(path: "Samples/messages/\(language.rawValue)/replies-\(split).jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(SampleReply.self, from: Data($0.utf8)) }
    }

    /// The line as the trainer takes it.
    var labelled: LabelledReply {
        LabelledReply(
            text: text,
            marks: flags.compactMap { flag in
                WordingCategory(rawValue: flag.category).map { (flag.start..<flag.end, $0) }
            })
    }

    /// The calendar of the line's zone, in which its days and hours are meant.
    func calendar() throws -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: zone))
        return calendar
    }

    /// The moment of a time written as "2026-03-12T12:00".
    func moment(_ written: String) throws -> Date {
        let parts = written.split { !$0.isNumber }.compactMap { Int($0) }
        try #require(parts.count == 5)
        let date = DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4])
        return try #require(try calendar().date(from: date))
    }

    /// A moment in the notation of the samples: the last second of a day is the day alone.
    func written(_ date: Date) throws -> String {
        let calendar = try calendar()
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ value: Int?) -> String { String(((value ?? 0) + 100).description.dropFirst()) }
        let day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
        if parts.hour == 23, parts.minute == 59, parts.second == 59 { return day }
        return "\(day)T\(two(parts.hour)):\(two(parts.minute))"
    }
}
