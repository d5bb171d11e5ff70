package import Foundation
import Primitives

/// A line of JSON that is no labelled message, with its number from 1 and what is wrong with it.
package struct BadLine: Error, Hashable, Sendable {
    /// Number of the line in its file, from 1.
    package let number: Int
    /// What is wrong, without any word of the line.
    package let reason: String
}

extension SampleMessage {
    /// The fields of a line, named as in the file.
    private struct Row: Decodable {
        let id: String
        let lang: String
        let text: String
        let sentiment: String
        let anger: Int
        let abuse: String
        let distress: Int
        let confusion: Int
        let problem: String
        let at_stake: [String]
        let topics: [String]
        let intents: [String]
        let hard: [String]?
    }

    /// Reads JSON lines in the form of Samples/messages; lines that can not be read are given apart.
    package static func read(_ lines: Data) -> (messages: [SampleMessage], bad: [BadLine]) {
        var messages: [SampleMessage] = []
        var bad: [BadLine] = []
        for (index, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                messages.append(try SampleMessage(JSONDecoder().decode(Row.self, from: line), index + 1))
            } catch let problem as BadLine {
                bad.append(problem)
            } catch {
                bad.append(BadLine(number: index + 1, reason: "no JSON object with the fields of a labelled message"))
            }
        }
        return (messages, bad)
    }

    private init(_ row: Row, _ number: Int) throws {
        func known<Label: RawRepresentable>(_ value: Label.RawValue, _ name: String) throws -> Label {
            guard let label = Label(rawValue: value) else { throw BadLine(number: number, reason: "unknown \(name)") }
            return label
        }
        let language: LanguageCode = try known(row.lang, "lang")
        var gold = Findings(language: language)
        gold.sentiment = try known(row.sentiment, "sentiment")
        gold.anger = try known(row.anger, "anger")
        gold.abuse = try known(row.abuse, "abuse")
        gold.distress = row.distress != 0
        gold.confusion = row.confusion != 0
        gold.problem = try known(row.problem, "problem")
        gold.atStake = Set(try row.at_stake.map { try known($0, "at_stake") })
        gold.topics = Set(try row.topics.map { try known($0, "topics") })
        gold.intents = Set(try row.intents.map { try known($0, "intents") })
        self.init(id: row.id, text: row.text, gold: gold, hard: row.hard ?? [])
    }
}
