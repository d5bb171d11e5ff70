extension Evidence {
    /// The spans of the weightiest hits, by start; `negative` tells which side of the feelings explains the verdict.
    func spans(in text: FoldedText, negative: Bool) -> [FindingSpan] {
        var spans: [FindingSpan] = []
        for hit in hits where spans.count < FindingSpan.limit * 10 {
            let start = Int(text.words[hit.first].start)
            let end = Int(text.words[hit.last].end)
            if hit.valence != 0, negative == (hit.valence < 0) {
                let label = FindingLabel.sentiment(hit.valence < 0 ? .negative : .positive)
                spans.append(FindingSpan(start: start, end: end, label: label, weight: abs(hit.valence)))
            }
            guard !hit.isNegated else { continue }
            for signal in rows[hit.row].signals {
                guard let (label, weight) = Self.label(of: signal) else { continue }
                spans.append(FindingSpan(start: start, end: end, label: label, weight: weight))
            }
        }
        if spans.count > FindingSpan.limit {
            spans.sort { $0.weight > $1.weight }
            spans.removeLast(spans.count - FindingSpan.limit)
        }
        spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        return spans
    }

    private static func label(of signal: Signal) -> (FindingLabel, Double)? {
        switch signal {
        case .anger(let grade) where grade > .none: (.anger, Double(grade.rawValue))
        case .abuse(let abuse): (.abuse(abuse), 3)
        case .distress: (.distress, 2)
        case .confusion: (.confusion, 1.5)
        case .hurt: (.problem(.emotional), 2)
        case .stake(let stake): (.stake(stake), 1)
        case .topic(let topic): (.topic(topic), 1)
        case .intent(let intent): (.intent(intent), 1)
        default: nil
        }
    }
}
