import Foundation
import Primitives
import Testing

@testable import Web

@Suite struct `Showing whole pages` {
    private var console: Node {
        ConsolePage(
            title: .verbatim("Inbox"),
            nav: [
                NavEntry(
                    .verbatim("Inbox"), icon: .inbox, href: "/cases", count: 14, isUrgent: true, isCurrent: true,
                    isOnPhone: true),
                NavEntry(WebText.settings, icon: .settings, href: "/settings", group: .verbatim("Lead")),
            ],
            viewer: Readers.viewer, role: .verbatim("Care"),
            actions: linkButton(.verbatim("New case"), href: "/cases/new", icon: .plus, look: .primary),
            palette: [
                PaletteEntry(.verbatim("Take it"), icon: .handHelping, href: "/cases/1/take", key: "T", words: "grab")
            ]
        ) {
            card(.verbatim("Team")) {
                p { timeTag(Readers.budapest - .minutes(12), .relative) }
                face(.red)
                chip(.verbatim("Late"), .red, icon: .timer)
                fillBar(6, of: 8, label: .verbatim("6 / 8"))
            }
            postForm("/notes", .data("draft", "note")) {
                field(.verbatim("Note"), "note", value: "\"<x>\"", kind: .lines(3))
                submitButton(WebText.save)
            }
        }.node
    }

    /// `UPDATE_GOLDEN=1` writes the files anew; read the difference before keeping it.
    @Test(arguments: ["en", "hu", "fa"]) func `the page is the one that was looked at`(code: String) throws {
        let language = try #require(LanguageCode(rawValue: code))
        var reader = try #require(Readers.all.first { $0.language == language })
        reader.formToken = "token"
        let markup = console.render(in: reader).replacing("><", with: ">\n<") + "\n"
        let file = Readers.checkout.appending(path: "Tests/WebTests/Golden/console-\(code).html")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(markup.utf8).write(to: file)
        }
        #expect(markup == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test(arguments: Readers.all) func `no page carries a style or an event attribute or an inline script`(
        reader: PageLocale
    ) {
        let pages = [
            console, RefusalPage(.notFound, reference: "r1").node,
            PublicPage(title: WebText.help, brand: "Northwind") { p { "x" } }.node,
        ]
        for page in pages {
            let markup = page.render(in: reader)
            #expect(!markup.contains(" style="))
            #expect(markup.firstMatch(of: /\son[a-z]+=/) == nil)
            #expect(markup.firstMatch(of: /<script(?![^>]*\ssrc=)/) == nil)
            #expect(markup.firstMatch(of: /<style/) == nil)
        }
    }

    @Test func `language, direction and font are the reader's`() {
        let markup = console.render(in: Readers.persian)
        #expect(markup.contains("<html lang=\"fa\" dir=\"rtl\" data-theme=\"system\">"))
        #expect(markup.contains("vazirmatn-arabic.woff2\" as=\"font\""))
        #expect(console.render(in: Readers.hungarian).contains("<html lang=\"hu\" dir=\"ltr\""))
    }

    @Test func `a visitor's form has no token and a public page no script`() {
        let page = PublicPage(title: WebText.signIn) { postForm("/sign-in") { submitButton(WebText.signIn) } }.node
        let markup = page.render(in: Readers.english)
        #expect(!markup.contains("_token") && !markup.contains("<script"))
        #expect(markup.contains("name=\"robots\" content=\"noindex\""))
    }

    @Test func `one value is rendered for many readers`() {
        let page = console
        #expect(Set(Readers.all.map { page.render(in: $0) }).count == 3)
        #expect(page.render(in: Readers.english) == page.render(in: Readers.english))
    }
}
