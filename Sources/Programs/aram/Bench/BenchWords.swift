import ArgumentParser
import Foundation
import Listening
import Primitives
import TextAnalysis

/// The speed of text analysis, the middle one of five rounds, and of the wording guard on one core.
struct BenchWords: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Print messages a second of text analysis and milliseconds of one wording check.")

    func run() async throws {
        let messages = (0..<300).map { BulkRemark($0).words }.map(padded)
        let length = messages.map(\.count).reduce(0, +) / messages.count
        _ = messages.map { analyze($0, language: nil) }
        var found = 0
        let analysis = (0..<5).map { _ in
            ContinuousClock().measure {
                for _ in 0..<4 {
                    for message in messages { found += analyze(message, language: nil).topics.count }
                }
            }
        }
        var checks = 0
        let replies = LanguageCode.allCases.map { (language: $0, text: SampleLetters.all(in: $0).solution) }
            .map { (language: $0.language, text: String(repeating: $0.text + " ", count: 20).prefix(1000)) }
        for reply in replies { _ = checkWording(String(reply.text), language: reply.language) }
        let wording = ContinuousClock().measure {
            for _ in 0..<30 {
                for reply in replies { checks += checkWording(String(reply.text), language: reply.language).count }
            }
        }
        let perSecond = Double(4 * messages.count) / seconds(analysis.sorted()[2])
        let perCheck = seconds(wording) * 1000 / 90
        print(
            #"{"messages_per_second":\#(Int(perSecond)),"mean_characters":\#(length),"guard_ms":\#(perCheck),"topics":\#(found),"flags":\#(checks)}"#
        )
    }

    /// A hundred characters in the mean: short remarks are said twice.
    private func padded(_ words: String) -> String { words.count < 80 ? words + " " + words : words }

    private func seconds(_ span: Duration) -> Double {
        Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18
    }
}
