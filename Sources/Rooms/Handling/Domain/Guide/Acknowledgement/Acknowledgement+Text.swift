import Foundation
package import Primitives
import TextAnalysis

extension Acknowledgement {
    /// The paragraphs of the answer: greeting and thanks, what was understood, who owns it, when the next news comes.
    package func paragraphs(in language: LanguageCode) -> [String] {
        [greeting(language), understood(language), owner(language), next(language)]
    }

    private func greeting(_ language: LanguageCode) -> String {
        let greeting = name.isEmpty ? Frames.namelessGreeting[language] : Frames.greeting[language].with("{name}", name)
        return greeting + "\n" + Frames.thanks[language]
    }

    private func understood(_ language: LanguageCode) -> String {
        guard isComplaint else { return Frames.kind[language] }
        let known = TopicWords.all.filter { topics.contains($0.topic) }.prefix(Self.topicLimit)
        guard !known.isEmpty else { return Frames.asking[language] }
        let list = known.map { $0.text[language] }.joined(separator: Frames.separator[language])
        let sentences = [Frames.understood[language].with("{topics}", list), Frames.sorry[language]]
        return (sentences + (topics.contains(.safety) ? [Frames.safety[language]] : [])).joined(separator: " ")
    }

    private func owner(_ language: LanguageCode) -> String {
        guard let agent, !agent.isEmpty else { return Frames.team[language].with("{number}", caseNumber) }
        return Frames.owner[language].with("{number}", caseNumber).with("{agent}", agent)
    }

    private func next(_ language: LanguageCode) -> String {
        Frames.next[language].with("{when}", nextNews) + " " + Frames.more[language]
    }

    private typealias Frames = AcknowledgementWords
}

extension String {
    fileprivate func with(_ placeholder: String, _ value: String) -> String {
        replacingOccurrences(of: placeholder, with: value)
    }
}
