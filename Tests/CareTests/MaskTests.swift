import Care
import Primitives
import Testing
import TextAnalysis

@Suite struct `Masking abuse` {
    private func findings(_ spans: (Int, Int, FindingLabel)...) -> Findings {
        var findings = Findings(language: .english)
        findings.spans = spans.map { FindingSpan(start: $0.0, end: $0.1, label: $0.2, weight: 1) }
        return findings
    }

    @Test func `covers the insult and leaves the matter readable`() {
        let text = "You idiots, my washer is late"
        let masked = mask(text, findings((4, 10, .abuse(.insult)), (12, 21, .sentiment(.negative))))
        #expect(masked.covered == "You ••••••, my washer is late")
        #expect(masked.pieces.map(\.text).joined() == text)
        #expect(masked.hidesSomething)
    }

    @Test func `counts in UTF-16 and survives overlaps, letters of two units and offsets beyond the end`() {
        let text = "😀 احمق‌ها کجاست"
        let masked = mask(
            text, findings((3, 10, .abuse(.insult)), (5, 10, .abuse(.threat)), (900, 905, .abuse(.insult))))
        #expect(masked.pieces.map(\.text).joined() == text)
        #expect(masked.pieces.filter(\.isCovered).map(\.text) == ["احمق‌ها"])
        let split = mask("😀😀", findings((1, 3, .abuse(.insult))))
        #expect(split.pieces.map(\.text).joined() == "😀😀")
    }

    @Test func `leaves calm words as they are`() {
        #expect(mask("My washer is late", findings()).covered == "My washer is late")
        #expect(!mask("", findings((0, 1, .abuse(.insult)))).hidesSomething)
    }

    @Test func `works on what the analysis finds`() {
        let text = "You are idiots and my washer is late"
        let masked = mask(text, analyze(text))
        #expect(masked.hidesSomething)
        #expect(!masked.covered.contains("idiots"))
        #expect(masked.covered.contains("washer is late"))
    }
}
