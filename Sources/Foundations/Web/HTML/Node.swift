/// A piece of a page as a value; it holds no language yet and is escaped when it is rendered.
package indirect enum Node: Sendable {
    /// Nothing at all, the value of an `if` that was not taken.
    case none
    /// Plain words in whatever language they are; escaped.
    case text(String)
    /// A text that is chosen and formatted when the page is rendered; escaped.
    case localized(Text)
    /// An element with its attributes and children.
    case element(Element)
    /// Several pieces behind one another, without an element of their own.
    case fragment([Node])
    /// Markup of this program that is written as it stands; only literals fit.
    case trusted(StaticString)
    /// A piece whose shape depends on the reader, such as a chart that is mirrored for right-to-left.
    case deferred(@Sendable (PageLocale) -> Node)

    /// Whether nothing would be written.
    package var isEmpty: Bool {
        switch self {
        case .none: true
        case .text(let words): words.isEmpty
        case .fragment(let parts): parts.allSatisfy(\.isEmpty)
        case .localized, .element, .trusted, .deferred: false
        }
    }
}

/// One HTML or SVG element; the tag is a literal, so that no input becomes a tag.
package struct Element: Sendable {
    let tag: StaticString
    let attributes: [Attribute]
    let children: Node
    let isVoid: Bool

    init(_ tag: StaticString, _ attributes: [Attribute], _ children: Node = .none, isVoid: Bool = false) {
        self.tag = tag
        self.attributes = attributes
        self.children = children
        self.isVoid = isVoid
    }
}

/// An element that the ready-made functions do not cover; it has an end tag.
package func element(
    _ tag: StaticString, _ attributes: Attribute..., @HTMLBuilder content: () -> Node = { Node.none }
) -> Node {
    .element(Element(tag, attributes, content()))
}
