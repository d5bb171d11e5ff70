import Primitives
import Testing
import Web

@Suite struct `Escaping what people wrote` {
    private func render(_ node: Node) -> String { node.render(in: Readers.english) }

    @Test func `a script in a text becomes words`() {
        let markup = render(p { "<script>alert('x')</script> & more" })
        #expect(markup == "<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; more</p>")
    }

    @Test func `a quotation mark cannot leave an attribute`() {
        let markup = render(input(.name("q"), .value("\" onfocus=\"alert(1)' <b>")))
        #expect(markup == "<input name=\"q\" value=\"&quot; onfocus=&quot;alert(1)&#39; &lt;b&gt;\">")
    }

    @Test func `the arguments of a text are escaped too`() {
        let markup = render(p { WebText.poweredBy(name: "<img src=x>") })
        #expect(markup == "<p>Answered with care by &lt;img src=x&gt;</p>")
    }

    @Test func `control characters are replaced and line ends stay`() {
        #expect(render(p { "a\u{0}b\u{1B}c\nd\te" }) == "<p>a\u{FFFD}b\u{FFFD}c\nd\te</p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x",
        "file:///etc/passwd",
    ])
    func `an address with a dangerous scheme is left away`(address: String) {
        #expect(safeLink(address) == nil)
        #expect(render(a(.href(address)) { "x" }) == "<a>x</a>")
    }

    @Test(arguments: [
        "https://example.com/a?b=c", "http://example.com", "mailto:emma@example.com", "tel:+36305550142", "/cases/1",
        "?after=1:2", "#main", "cases/12", "",
    ])
    func `an address without danger stays`(address: String) {
        #expect(safeLink(address) == address)
    }

    @Test func `void elements have no end tag and flags no value`() {
        #expect(
            render(input(.type("checkbox"), .checked(), .disabled(if: false))) == "<input type=\"checkbox\" checked>")
    }

    @Test func `several class attributes are joined`() {
        let node = div(.class("row"), .id("r"), .class("row--late", if: true), .class("x", if: false))
        #expect(render(node) == "<div class=\"row row--late\" id=\"r\"></div>")
    }

    @Test func `blocks take branches, loops, numbers and missing values`() {
        let missing: String? = nil
        let node = ul {
            for name in ["a", "b"] { li { name } }
            if missing == nil { li { 1234 } } else { li { "never" } }
            missing
        }
        #expect(render(node) == "<ul><li>a</li><li>b</li><li>1,234</li></ul>")
    }
}
