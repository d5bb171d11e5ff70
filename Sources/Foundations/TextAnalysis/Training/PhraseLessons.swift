import Foundation
import Primitives

/// Short texts made of the word tables, so that the trained reader knows plain wordings that no sample happens to have.
enum PhraseLessons {
    /// One text for every phrase, and for its alternatives; rows that only turn or silence others give none.
    static func all(_ language: LanguageCode, trust: Float) -> [OpenText] {
        Lexicon.of(language).rows.flatMap { row -> [OpenText] in
            guard let targets = targets(row.signals, trust) else { return [] }
            return PhrasePattern.list(row.phrases).flatMap { pattern in
                spellings(pattern).map { OpenText(text: $0, targets: targets) }
            }
        }
    }

    /// Up to three texts of a pattern, with the first, second and third alternative of each place.
    private static func spellings(_ pattern: PhrasePattern) -> [String] {
        let most = min(3, pattern.steps.map(\.choices.count).max() ?? 0)
        return (0..<most).map { turn in
            pattern.steps.map { step in
                let choice = step.choices[turn % step.choices.count]
                return choice.isNumber
                    ? "3" : String(String.UnicodeScalarView(choice.scalars.compactMap(Unicode.Scalar.init)))
            }.joined(separator: " ")
        }
    }

    private static func targets(_ signals: [Signal], _ trust: Float) -> HeadTargets? {
        var targets = HeadTargets()
        for signal in signals {
            switch signal {
            case .valence(let value): takeValence(value, &targets, trust)
            case .anger(let grade):
                for head in ReaderHead.anger.prefix(grade.rawValue) { targets.set(head, true, trust: trust) }
            case .swearing: targets.set(ReaderHead.abuse, false, trust: trust)
            case .abuse(let abuse):
                targets.set(ReaderHead.abuse, true, trust: trust)
                targets.set(ReaderHead.threat, abuse == .threat, trust: trust)
            case .distress: targets.set(ReaderHead.distress, true, trust: trust)
            case .confusion: targets.set(ReaderHead.confusion, true, trust: trust)
            case .hurt: targets.set(ReaderHead.emotional, true, trust: trust)
            case .settled: targets.set(ReaderHead.complaint, false, trust: trust)
            case .stake, .topic, .intent: takeNamed(signal, &targets, trust)
            case .ironic, .negator, .intensifier, .contrast, .mask: break
            }
        }
        return targets.trust.contains { $0 > 0 } ? targets : nil
    }

    private static func takeValence(_ value: Double, _ targets: inout HeadTargets, _ trust: Float) {
        let sure = trust * Float(min(1, abs(value) / 2.5))
        targets.set(0, value < 0, trust: sure)
        targets.set(2, value > 0, trust: sure)
        targets.set(1, false, trust: sure / 2)
        if value > 0 { for head in ReaderHead.anger { targets.set(head, false, trust: sure) } }
    }

    /// A phrase of one topic speaks, more softly, against the others.
    private static func takeNamed(_ signal: Signal, _ targets: inout HeadTargets, _ trust: Float) {
        for head in 0..<ReaderHead.count {
            switch (signal, ReaderHead.labels[head]) {
            case (.topic(let own), .topic(let other)):
                if own == other || targets.signs[head] < 0 {
                    targets.set(head, own == other, trust: own == other ? trust : trust / 4)
                }
            case (.stake(let own), .stake(let other)) where own == other: targets.set(head, true, trust: trust)
            case (.intent(let own), .intent(let other)) where own == other: targets.set(head, true, trust: trust)
            case (.intent(let own), .intent(.complaint)) where own == .thanks || own == .praise:
                targets.set(head, false, trust: trust / 2)
            default: break
            }
        }
    }
}
