/// Weighs feelings by how they are written: strengthened, in capitals, stretched, behind a "but".
enum EmphasisScale {
    /// Scales the valence of each hit.
    static func apply(to hits: inout [Evidence.Hit], _ text: FoldedText) {
        var strengthened = -1
        let contrastAt = hits.first { $0.bits == RowMeaning.contrast }?.first
        for index in hits.indices {
            let hit = hits[index]
            if hit.bits == RowMeaning.intensifier { strengthened = hit.last }
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
