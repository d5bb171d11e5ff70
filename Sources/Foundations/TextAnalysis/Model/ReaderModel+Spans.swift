extension ReaderModel {
    /// The words that speak for what was found: of the word tables where they agree, else the weightiest of the text.
    func spans(for findings: Findings, _ reading: TextReading, _ features: TextFeatures) -> [FindingSpan] {
        let known = reading.evidence?.spans(in: reading.text, negative: findings.sentiment == .negative) ?? []
        let wanted = Self.heads(of: findings)
        var isExplained = [Bool](repeating: false, count: wanted.count)
        var spans: [FindingSpan] = []
        for span in known {
            guard let place = wanted.firstIndex(where: { ReaderHead.labels[$0] == span.label }) else { continue }
            isExplained[place] = true
            spans.append(span)
        }
        for (place, head) in wanted.enumerated() where !isExplained[place] {
            spans.append(contentsOf: weightiest(head, reading.text, features))
        }
        if spans.count > FindingSpan.limit {
            spans.sort { $0.weight > $1.weight }
            spans.removeLast(spans.count - FindingSpan.limit)
        }
        spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        return spans
    }

    /// The outputs that speak for findings; neutral, `practical` and `other` have no words of their own.
    private static func heads(of findings: Findings) -> [Int] {
        var heads: [Int] = []
        if findings.sentiment != .neutral { heads.append(findings.sentiment == .negative ? 0 : 2) }
        if findings.anger != .none { heads.append(ReaderHead.anger.lowerBound + findings.anger.rawValue - 1) }
        if findings.abuse != .none { heads.append(findings.abuse == .threat ? ReaderHead.threat : ReaderHead.abuse) }
        if findings.distress { heads.append(ReaderHead.distress) }
        if findings.confusion { heads.append(ReaderHead.confusion) }
        if findings.problem == .emotional || findings.problem == .both { heads.append(ReaderHead.emotional) }
        for head in ReaderHead.stakes.lowerBound..<ReaderHead.intents.upperBound {
            switch ReaderHead.labels[head] {
            case .stake(let stake) where findings.atStake.contains(stake): heads.append(head)
            case .topic(let topic) where topic != .other && findings.topics.contains(topic): heads.append(head)
            case .intent(let intent) where findings.intents.contains(intent): heads.append(head)
            default: break
            }
        }
        return heads
    }

    /// Up to three words that push an output up and make at least a fifth of the push.
    private func weightiest(_ head: Int, _ text: FoldedText, _ features: TextFeatures) -> [FindingSpan] {
        var pushes = [Float](repeating: 0, count: features.letterEnds.count)
        add(features.letters, features.letterEnds, block: 0, head, to: &pushes)
        add(features.words, features.wordEnds, block: 1, head, to: &pushes)
        let least = max(pushes.reduce(0) { $0 + max($1, 0) } / 5, .leastNormalMagnitude)
        let best = pushes.indices.filter { pushes[$0] >= least }.sorted { pushes[$0] > pushes[$1] }.prefix(3)
        return best.map {
            let word = text.words[$0]
            return FindingSpan(
                start: Int(word.start), end: Int(word.end), label: ReaderHead.labels[head], weight: Double(pushes[$0]))
        }
    }

    private func add(_ rows: [UInt32], _ ends: [Int32], block: Int, _ head: Int, to pushes: inout [Float]) {
        let scale = settings.scales[block][head] * TextFeatures.share(of: rows.count, block: block)
        var start = 0
        for word in pushes.indices {
            var sum = 0
            for index in start..<Int(ends[word]) { sum += Int(byte(rows[index], head)) }
            pushes[word] += Float(sum) * scale
            start = Int(ends[word])
        }
    }
}
