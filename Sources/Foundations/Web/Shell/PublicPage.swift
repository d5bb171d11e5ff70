/// A page for customers and for signing in: one card, no trace in search engines, and no script but for kiosks and widgets.
package struct PublicPage: Sendable {
    /// The name of the page in the window.
    package var title: Text
    /// Brightness; customers get that of their device.
    package var theme: Theme
    /// Class of the card, such as `survey`.
    package var cardClass: String
    /// The brand above the card; nil leaves the head away.
    package var brand: String?
    /// Other languages of the same page, as links.
    package var languages: [LanguageLink]
    /// The one script of the page; most have none.
    package var script: AssetPath?
    /// The content.
    package var content: Node

    /// The same page in another language.
    package struct LanguageLink: Sendable {
        let code: String
        let name: String
        let href: String

        /// A link with the language's own name.
        package init(code: String, name: String, href: String) {
            self.code = code
            self.name = name
            self.href = href
        }
    }

    /// A page with one card.
    package init(
        title: Text, theme: Theme = .system, cardClass: String = "", brand: String? = nil,
        languages: [LanguageLink] = [], script: AssetPath? = nil, @HTMLBuilder content: () -> Node
    ) {
        self.title = title
        self.theme = theme
        self.cardClass = cardClass
        self.brand = brand
        self.languages = languages
        self.script = script
        self.content = content()
    }

    /// The whole document.
    package var node: Node {
        document(
            theme: theme, head: PageHead(title: title, isPublic: true, script: script).node,
            body: body(.class("public")) {
                a(.class("skip"), .href("#main")) { WebText.skip }
                if let brand { header(.class("public__brand")) { userWords(brand) } }
                mainTag(.id("main"), .class("card", "public__card"), .class(cardClass, if: !cardClass.isEmpty)) {
                    content
                }
                if !languages.isEmpty {
                    nav(.class("public__languages"), .aria("label", WebText.language)) {
                        for link in languages {
                            a(.href(link.href), .lang(link.code), .attribute("hreflang", link.code)) { link.name }
                        }
                    }
                }
            })
    }
}
