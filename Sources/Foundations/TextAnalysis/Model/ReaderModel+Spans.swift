extension ReaderModel {
    /// The words that speak for what was found: of the word tables where they agree, else the weightiest of the text.
    func spans(
        for findings: Findings, _ reading: TextReading, _ features: TextFeatures, _ sums: WordSums
    ) -> [FindingSpan] {
        var spans = reading.evidence?.spans(in: reading.text, negative: findings.sentiment == .negative) ?? []
        let wanted = HeadSet(spokenFor: findings)
        var open = wanted
        spans.removeAll { span in
            guard let head = ReaderHead.first(for: span.label), wanted[head] else { return true }
            open.remove(head)
            return false
        }
        guard open != HeadSet() else { return spans }
        withUnsafeTemporaryAllocation(of: Float.self, capacity: sums.count) { pushes in
            while let head = open.popFirst() {
                let isAnger = head == ReaderHead.anger.lowerBound
                let speaker = isAnger ? head + findings.anger.rawValue - 1 : head
                push(speaker, features, sums, into: pushes)
                addWeightiest(pushes, speaker, reading.text, to: &spans)
            }
        }
        return FindingSpan.weightiest(spans)
    }

    /// How far each word pushes an output up.
    private func push(
        _ head: Int, _ features: TextFeatures, _ sums: WordSums, into pushes: UnsafeMutableBufferPointer<Float>
    ) {
        let letters = settings.scales[0][head] * TextFeatures.share(of: features.letters.count, block: 0)
        let words = settings.scales[1][head] * TextFeatures.share(of: features.words.count, block: 1)
        for word in 0..<sums.count {
            pushes[word] = sums.letters(word, head) * letters + sums.neighbours(word, head) * words
        }
    }

    /// Up to three words that push an output up and make at least a fifth of the push.
    private func addWeightiest(
        _ pushes: UnsafeMutableBufferPointer<Float>, _ head: Int, _ text: FoldedText, to spans: inout [FindingSpan]
    ) {
        let least = max(pushes.reduce(0) { $0 + max($1, 0) } / 5, .leastNormalMagnitude)
        let label = ReaderHead.labels[head]
        for _ in 0..<3 {
            guard let best = pushes.indices.max(by: { pushes[$0] < pushes[$1] }), pushes[best] >= least else { return }
            let word = text.words[best]
            let weight = Double(pushes[best])
            spans.append(FindingSpan(start: Int(word.start), end: Int(word.end), label: label, weight: weight))
            pushes[best] = 0
        }
    }
}
