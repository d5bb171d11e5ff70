/// Weighs feelings by how they are written: strengthened, in capitals, stretched, behind a "but".
enum EmphasisScale {
    /// Scales the valence of each hit.
    static func apply(to hits: inout [Evidence.Hit], _ text: FoldedText, _ rows: [LexiconRow]) {
        var strengthened = -1
        var contrastAt: Int?
        for hit in hits {
            if rows[hit.row].signals == [.contrast] { contrastAt = contrastAt ?? hit.first }
        }
        for index in hits.indices {
            let hit = hits[index]
            if rows[hit.row].signals == [.intensifier] { strengthened = hit.last }
            guard hit.valence != 0 else { continue }
            let marks = text.words[hit.first].marks
            var scale = strengthened >= 0 && hit.first - strengthened <= 1 && hit.first > strengthened ? 1.4 : 1
            if marks.contains(.capitals), text.scripts.capitals < text.scripts.latin / 2 { scale *= 1.2 }
            if marks.contains(.stretched) { scale *= 1.2 }
            if let contrastAt { scale *= hit.first > contrastAt ? 1.2 : 0.8 }
            hits[index].valence *= scale
        }
    }
}
