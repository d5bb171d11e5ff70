import Listening
import Primitives
import Testing

@Suite struct `Describing a place` {
    @Test(
        arguments: [
            ("https://shop.example", "https://shop.example"),
            (" HTTPS://Shop.Example/basket?x=1 ", "https://shop.example"),
            ("https://shop.example:443/", "https://shop.example"), ("http://shop.example:80", "http://shop.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("https://xn--bolt-epa.example", "https://xn--bolt-epa.example"),
        ])
    func `a site is its scheme, host and port`(typed: String, kept: String) {
        #expect(WebOrigin(typed)?.description == kept)
    }

    @Test(
        arguments: [
            "", "shop.example", "ftp://shop.example", "https://", "https://*.example", "https://shop example",
            "https://shop.example; script-src *", "https://shop.example:0", "https://shop.example:99999",
            "https://user@shop.example", "https://bolt-ő.example", "https://-shop.example", "https://shop..example",
            "https://[::1]", "'none'", "https://shop.example:80:90",
        ])
    func `nothing else gets into the header that names the sites`(typed: String) {
        #expect(WebOrigin(typed) == nil)
    }

    private func draft(_ kind: PlaceKind, sites: String = "") -> PlaceDraft {
        PlaceDraft(name: "Counter", touchpoint: .store, kind: kind, languages: [.english], sites: sites)
    }

    @Test func `a widget names its sites, each once, and the others need none`() {
        #expect(draft(.kiosk).problems.isEmpty)
        #expect(draft(.poster, sites: "nonsense").problems.isEmpty)
        #expect(draft(.widget).problems == [.siteMissing])
        #expect(draft(.widget, sites: "https://a.example\nhere").problems == [.siteUnreadable("here")])
        let many = (1...21).map { "https://s\($0).example" }.joined(separator: "\n")
        #expect(draft(.widget, sites: many).problems == [.tooManySites])
        let twice = draft(.widget, sites: "https://a.example/x https://b.example\r\nhttps://A.example")
        #expect(twice.problems.isEmpty)
        #expect(twice.origins.map(\.description) == ["https://a.example", "https://b.example"])
    }

    @Test func `a place has a name and a language`() {
        var empty = draft(.kiosk)
        (empty.name, empty.languages) = (" ", [])
        #expect(empty.problems == [.nameMissing, .languageMissing])
    }
}
