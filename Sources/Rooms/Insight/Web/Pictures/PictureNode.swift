import Pictures
import Primitives
import Web

/// A picture of statistics inside a page, in the reader's direction and digits; the page's style sheet gives the colours.
///
/// Small screens scroll it sideways, also by keys; `label` names that stretch.
func pictureNode(_ label: Text, _ draw: @escaping @Sendable (PageLocale, PictureVoice) -> Shape) -> Node {
    div(.class("picture"), .tabindex(0), .role("region"), .aria("label", label)) {
        Node.deferred { locale in node(of: draw(locale, PictureVoice(locale))) }
    }
}

extension PictureVoice {
    /// The voice of a page for this reader.
    init(_ locale: PageLocale) {
        let format = LocalFormat(locale)
        self.init(
            direction: locale.language.isRightToLeft ? .rightToLeft : .leftToRight, language: locale.language.rawValue
        ) { format.decimal($0, places: $1) }
    }
}

/// The shape as markup, without its own style sheet, which the page policy would refuse.
private func node(of shape: Shape) -> Node {
    guard let tag = tags[shape.name] else { return .none }
    let attributes = shape.attributes.compactMap { attribute in
        attributeNames[attribute.name].map { Attribute.attribute($0, attribute.value) }
    }
    let words = shape.words.isEmpty ? [] : [Node.text(shape.words)]
    return SVG.element(tag, attributes, .fragment(words + shape.children.map(node(of:))))
}

private let tags: [String: StaticString] = [
    "svg": "svg", "title": "title", "desc": "desc", "g": "g", "rect": "rect", "line": "line", "circle": "circle",
    "path": "path", "text": "text",
]

private let attributeNames: [String: StaticString] = [
    "viewBox": "viewBox", "role": "role", "aria-label": "aria-label", "lang": "lang", "direction": "direction",
    "class": "class", "x": "x", "y": "y", "x1": "x1", "y1": "y1", "x2": "x2", "y2": "y2", "cx": "cx", "cy": "cy",
    "r": "r", "rx": "rx", "width": "width", "height": "height", "d": "d", "text-anchor": "text-anchor",
    "transform": "transform",
]
