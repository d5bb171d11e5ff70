import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Training the weights of the guard` {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["TRAIN_WORDING"] != nil))
    func `the weights are written when asked for`() throws {
        let splits = (ProcessInfo.processInfo.environment["TRAIN_WORDING"] ?? "train").split(separator: ",")
        for language in LanguageCode.allCases {
            let replies = try splits.flatMap { try SampleReply.all(language, String($0)) }
            let weights = trainedWordingWeights(replies.map(\.labelled))
            try source(weights, language).write(to: Self.file(language), atomically: true, encoding: .utf8)
            #expect(weights.count > 1000)
        }
    }

    private static func name(_ language: LanguageCode) -> String {
        switch language {
        case .english: "English"
        case .hungarian: "Hungarian"
        case .persian: "Persian"
        }
    }

    private static func file(_ language: LanguageCode) -> URL {
        (0..<4).reduce(URL(filePath: #filePath)) { place, _ in place.deletingLastPathComponent() }
            .appending(path: "Sources/Foundations/TextAnalysis/Wording/Model/WordingWeights+\(name(language)).swift")
    }

    private func source(_ weights: String, _ language: LanguageCode) -> String {
        let name = Self.name(language)
        var rest = Substring(weights)
        var lines: [Substring] = []
        while !rest.isEmpty {
            lines.append(rest.prefix(112))
            rest = rest.dropFirst(112)
        }
        return """
            extension WordingWeights {
                /// \(name) weights, learned from Samples/messages.
                static let \(name.lowercased()) = \"""
            \(lines.map { "        \($0)\n" }.joined())        \"""
            }

            """
    }
}
