import Primitives

/// A mail to a customer: the same paragraphs as plain text and as simple HTML that runs in the language's direction.
package struct Letter: Sendable {
    /// One paragraph.
    package enum Paragraph: Sendable {
        /// Words.
        case words(Text)
        /// Words that lead to an address; plain text shows the address below them.
        case link(Text, href: String)
        /// Small print at the foot.
        case small(Text)
    }

    private let paragraphs: [Paragraph]

    /// A letter of these paragraphs in their order.
    package init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    /// The plain text with an empty line between paragraphs.
    package func plain(in locale: PageLocale) -> String {
        paragraphs.map { paragraph in
            switch paragraph {
            case .words(let text), .small(let text): text.string(in: locale)
            case .link(let text, let href): text.string(in: locale) + "\n" + href
            }
        }.joined(separator: "\n\n") + "\n"
    }

    /// The whole document; direction stands on the table too, since mail programs drop it from the root.
    package func page(in locale: PageLocale) -> String {
        let direction: TextDirection = locale.language.isRightToLeft ? .rightToLeft : .leftToRight
        let node = nodes {
            Node.trusted("<!doctype html>\n")
            html(.lang(locale.language.rawValue), .dir(direction)) {
                head {
                    meta(.attribute("charset", "utf-8"))
                    meta(.name("color-scheme"), .content("light dark"))
                }
                body(.dir(direction)) {
                    table(.attribute("role", "presentation"), .attribute("width", "100%"), .dir(direction)) {
                        tr {
                            td(.dir(direction), .attribute("align", locale.language.isRightToLeft ? "right" : "left")) {
                                for paragraph in paragraphs { show(paragraph) }
                            }
                        }
                    }
                }
            }
        }
        return String(decoding: node.bytes(in: locale), as: UTF8.self)
    }

    private func show(_ paragraph: Paragraph) -> Node {
        switch paragraph {
        case .words(let text): p { text }
        case .link(let text, let href): p { a(.href(href)) { text } }
        case .small(let text): p { small { text } }
        }
    }
}
