extension ReaderModel {
    /// The words that speak for what was found: of the word tables where they agree, else the weightiest of the text.
    func spans(for findings: Findings, _ reading: TextReading, _ features: TextFeatures) -> [FindingSpan] {
        let known = reading.evidence?.spans(in: reading.text, negative: findings.sentiment == .negative) ?? []
        let wanted = Self.heads(of: findings)
        var spans = known.filter { span in wanted.contains { ReaderHead.label($0)?.isExplained(by: span.label) == true } }
        for head in wanted {
            guard let label = ReaderHead.label(head), !spans.contains(where: { label.isExplained(by: $0.label) }) else {
                continue
            }
            spans.append(contentsOf: weightiest(head, label, reading.text, features))
        }
        if spans.count > FindingSpan.limit {
            spans.sort { $0.weight > $1.weight }
            spans.removeLast(spans.count - FindingSpan.limit)
        }
        spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        return spans
    }

    /// The outputs that speak for findings.
    private static func heads(of findings: Findings) -> [Int] {
        (0..<ReaderHead.count).filter { head in
            switch head {
            case 1, ReaderHead.practical, ReaderHead.topics.upperBound - 1: false
            case ReaderHead.anger: findings.anger.rawValue == head - ReaderHead.anger.lowerBound + 1
            case ReaderHead.abuse: findings.abuse == .insult
            default: HeadTargets.holds(head, in: findings)
            }
        }
    }

    /// Up to three words that push an output up and make at least a fifth of the push.
    private func weightiest(
        _ head: Int, _ label: FindingLabel, _ text: FoldedText, _ features: TextFeatures
    ) -> [FindingSpan] {
        var pushes = [Float](repeating: 0, count: min(text.words.count, TextFeatures.wordLimit))
        add(features.letters, features.letterWords, block: 0, head, to: &pushes)
        add(features.words, features.wordWords, block: 1, head, to: &pushes)
        let total = pushes.reduce(0) { $0 + max($1, 0) }
        let best = pushes.indices.filter { pushes[$0] > total / 5 }.sorted { pushes[$0] > pushes[$1] }.prefix(3)
        return best.map {
            let word = text.words[$0]
            return FindingSpan(start: Int(word.start), end: Int(word.end), label: label, weight: Double(pushes[$0]))
        }
    }

    private func add(_ rows: [UInt32], _ words: [Int32], block: Int, _ head: Int, to pushes: inout [Float]) {
        let share = 1 / Float(max(rows.count, 1)).squareRoot()
        for index in rows.indices { pushes[Int(words[index])] += weight(rows[index], block: block, head: head) * share }
    }
}

extension FindingLabel {
    /// Whether a span with another label explains this one: an insult speaks for anger's place, a threat for abuse.
    func isExplained(by other: FindingLabel) -> Bool { self == other }
}
