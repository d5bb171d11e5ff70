import Primitives

/// One part of a bar.
package struct Share: Sendable {
    let value: Double
    let tone: Tone

    /// A part of this size; only the proportions count, negative sizes are taken as nothing.
    package init(_ value: Double, _ tone: Tone) {
        self.value = value.isFinite ? max(0, value) : 0
        self.tone = tone
    }
}

/// A bar cut by proportions, running with reading; `label` is the sentence that stands for it.
package func shareBar(_ shares: [Share], label: Text) -> Node {
    bar(shares, whole: shares.reduce(0) { $0 + $1.value }, label: label)
}

/// A bar filled up to `value` of `limit`.
package func fillBar(_ value: Double, of limit: Double, tone: Tone = .accent, label: Text) -> Node {
    bar([Share(min(value, limit), tone)], whole: limit, label: label)
}

private func bar(_ shares: [Share], whole: Double, label: Text) -> Node {
    .deferred { locale in
        let scale = whole > 0 ? 100 / whole : 0
        var start = 0.0
        var boxes: [Node] = []
        for share in shares where share.value > 0 {
            let width = share.value * scale
            let x = locale.language.isRightToLeft ? 100 - start - width : start
            boxes.append(SVG.rect(x: x, y: 0, width: width, height: 8, .class("f-\(share.tone.rawValue)")))
            start += width
        }
        return svg(
            .class("bar"), .viewBox(width: 100, height: 8), .attribute("preserveAspectRatio", "none"), .role("img"),
            .aria("label", label)
        ) {
            boxes
        }
    }
}
