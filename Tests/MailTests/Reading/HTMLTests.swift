import Mail
import Testing

@Suite struct `Showing HTML mail` {
    private func parsed(_ html: String) -> ParsedMessage {
        Samples.message("From: a@example.com\nMessage-ID: <a@b>\nContent-Type: text/html; charset=utf-8", html).parsed()
    }

    private func safe(_ html: String) -> String { parsed(html).body.html ?? "" }

    @Test func `scripts, handlers, styles with addresses and trackers are gone`() throws {
        let body = try Samples.parsed("html-alternative-hu").body
        let html = try #require(body.html)
        for word in ["script", "alert", "onclick", "steal", "url(", "javascript", "<style"] {
            #expect(!html.contains(word))
        }
        #expect(html.contains("<b>porszívó</b>"))
        #expect(html.contains("href=\"https://example.hu/szamla?id=1&amp;b=2\""))
        #expect(html.contains("data-remote-src=\"http://track.example/open.gif\""))
        #expect(body.hasRemoteImages)
    }

    @Test(arguments: [
        "<a href=\" java\nscript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<svg><script>alert(1)</script></svg>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)>", "<iframe src=http://evil.example></iframe>",
        "<form action=http://evil.example><input></form>",
        "<base href=http://evil.example>", "<meta http-equiv=refresh content=0>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<p style=\"width:expression(alert(1))\">x</p>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<img src=\"data:text/html,<script>alert(1)</script>\">", "<a href=\"vbscript:x\">x</a>",
        "<template><script>alert(1)</script></template>",
    ])
    func `no trick gets code or a foreign address through`(html: String) {
        let result = safe(html).lowercased()
        for word in [
            "<script", "javascript:", "vbscript:", "evil.example", "expression", "<iframe", "<meta", "data:text",
            "<img src=x",
        ] {
            #expect(!result.contains(word), "\(word) in \(result)")
        }
        // Within quotes everything is only text, so a handler counts outside of them.
        let outsideQuotes = result.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
            $0.offset % 2 == 0
        }
        #expect(!outsideQuotes.contains { $0.element.contains("onerror") })
    }

    @Test func `what comes out stays the same when it goes through again`() throws {
        let once = try #require(Samples.parsed("html-alternative-hu").body.html)
        #expect(
            safe(once).filter { !$0.isWhitespace }.replacing(
                "data-remote-src=\"http://track.example/open.gif\"", with: "")
                == once.filter { !$0.isWhitespace }.replacing(
                    "data-remote-src=\"http://track.example/open.gif\"", with: ""))
    }

    @Test func `a text is made of HTML as a reader would see it`() throws {
        let text = try Samples.parsed("html-only-fa").body.own
        let expected = [
            "سلام،", "", "به‌جای جاروبرقی، اتو برایم فرستاده‌اید.", "", "- شمارهٔ سفارش: ۴۸۲۲۰", "- رنگ: آبی", "",
            "تاریخ  ۲۹ آبان",
        ]
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) == expected)
    }

    @Test func `a link shows where it leads when its words do not`() {
        #expect(
            parsed("<p>See <a href='https://a.example/x'>this</a> and <a href='https://b.example'>b.example</a></p>")
                .body.text
                == "See this (https://a.example/x) and b.example")
    }

    @Test func `a picture inside the mail keeps its reference`() throws {
        let mail = try Samples.parsed("related-inline-image")
        #expect(mail.body.html?.contains("src=\"cid:pic1@example.com\"") == true)
        #expect(mail.attachments.first?.contentID == "pic1@example.com")
        #expect(mail.attachments.first?.isInline == true)
        #expect(!mail.body.hasRemoteImages)
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 6_000), String(repeating: "<b>", count: 6_000),
        (0..<900).map { "<font size=\($0)>" }.joined() + String(repeating: "<p>", count: 6_000),
        "<a " + (0..<2_000).map { "a\($0) " }.joined() + ">x</a>", String(repeating: "<svg><td>", count: 3_000),
        String(repeating: "<table><td>", count: 3_000),
    ])
    func `HTML that was built to exhaust a reader is turned into rough text`(html: String) {
        let mail = parsed("<p>The words stay</p>" + html)
        #expect(mail.notes.contains(.htmlTooComplex))
        #expect(mail.body.html == nil)
        #expect(mail.body.text.contains("The words stay"))
    }

    @Test func `a long honest newsletter is parsed as HTML`() {
        let rows = (0..<2_000).map {
            "<tr><td class=x style='color:#333'><a href='https://a.example/\($0)'>Item</a><br></td></tr>"
        }
        let mail = parsed("<table>" + rows.joined() + "</table>")
        #expect(mail.body.html != nil)
        #expect(!mail.notes.contains(.htmlTooComplex))
    }
}
