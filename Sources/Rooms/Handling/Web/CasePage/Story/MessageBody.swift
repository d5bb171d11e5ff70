import Foundation
import TextAnalysis
import Web

/// A customer's words with what weighs underlined and what hurts people hidden until it is asked for.
struct MessageBody {
    let words: String
    let findings: Findings
    let hidden: [Range<Int>]
    /// Where the wish to see hidden words is posted; nil keeps them in the page, behind a press.
    var reveal: (address: String, id: String)?

    var node: Node {
        nodes {
            div(.class("msg__words"), .dir(.auto)) { for piece in pieces { show(piece) } }
            if let reveal, !hidden.isEmpty {
                postForm(
                    reveal.address, .class("actions"), .hx("post", reveal.address), .hx("target", "#\(reveal.id)"),
                    .hx("select", "#\(reveal.id)"), .hx("swap", "outerHTML")
                ) { submitButton(HandlingText.showHiddenWords, icon: .eye, look: .ghost, small: true) }
            }
        }
    }

    /// How a piece of words is shown.
    private enum Look { case plain, hot, telling, hidden }

    /// A run of words with one look.
    private struct Piece {
        let words: String
        let look: Look
        /// What the words speak for.
        let tip: Text?
    }

    private func show(_ piece: Piece) -> Node {
        switch piece.look {
        case .plain: .text(piece.words)
        case .hot: span(.class("hot"), piece.tip.map { .title($0) } ?? .none) { piece.words }
        case .telling: span(.class("telling"), piece.tip.map { .title($0) } ?? .none) { piece.words }
        case .hidden where reveal != nil:
            span(.class("hidden-words", "chip")) {
                icon(.eyeOff, size: .small)
                HandlingText.hiddenWordsHere
            }
        case .hidden:
            details(.class("hidden-words")) {
                summary { HandlingText.hiddenWords }
                span { piece.words }
            }
        }
    }

    /// The hidden ranges, those that touch each other as one.
    private var hiddenRuns: [Range<Int>] {
        hidden.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { runs, next in
            if let last = runs.last, next.lowerBound <= last.upperBound {
                runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
            } else {
                runs.append(next)
            }
        }
    }

    /// Cuts at the ends of all spans; offsets that fall inside a character are moved out by String itself.
    private var pieces: [Piece] {
        let length = words.utf16.count
        let spans = findings.spans.filter { $0.start < $0.end && ($0.isHot || $0.isTelling) }
        let cuts = Set(
            [0, length]
                + (spans.map { $0.start..<$0.end } + hidden).flatMap { [$0.lowerBound, $0.upperBound] }.filter {
                    (0...length).contains($0)
                })
        // Inside hidden words nothing else matters, so that they are one piece.
        let runs = hiddenRuns
        let sorted = cuts.filter { cut in !runs.contains { $0.lowerBound < cut && cut < $0.upperBound } }.sorted()
        return zip(sorted, sorted.dropFirst()).map { from, to in
            let start = String.Index(utf16Offset: from, in: words)
            let end = String.Index(utf16Offset: to, in: words)
            let here = spans.filter { ($0.start..<$0.end).contains(from) }
            let look: Look =
                hidden.contains { $0.contains(from) }
                ? .hidden : here.contains(where: \.isHot) ? .hot : here.isEmpty ? .plain : .telling
            let tips = Set(here.map(\.label)).sorted { $0.name < $1.name }.compactMap(\.word)
            return Piece(
                words: String(words[start..<end]), look: look,
                tip: tips.isEmpty ? nil : .joined(tips, separator: ", "))
        }
    }
}

extension FindingSpan {
    /// Worth a fine line: words of the tables that speak for what a chip shows. Questions and wishes are seen anyway.
    fileprivate var isTelling: Bool {
        switch label {
        case .intent(.question), .intent(.request), .intent(.complaint): false
        default: weight >= 1 && label.word != nil
        }
    }

    /// What a reader should not overlook.
    fileprivate var isHot: Bool {
        switch label {
        case .anger, .distress, .stake: true
        case .topic(let topic): topic == .brokenPromise || topic == .safety
        case .intent(let intent): [.churnThreat, .authorityThreat, .publicityThreat, .cancel].contains(intent)
        case .sentiment(let sentiment): sentiment == .negative && weight >= 2
        case .abuse, .confusion, .problem: false
        }
    }
}
