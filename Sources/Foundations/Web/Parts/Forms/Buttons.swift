/// How much a button asks for attention; one primary for each screen.
package enum ButtonLook: String, Sendable {
    /// A framed button.
    case normal = ""
    /// The one thing to do next.
    case primary = "btn--primary"
    /// Takes an angry alert or cannot be undone.
    case red = "btn--red"
    /// Without a frame, for the lesser things.
    case ghost = "btn--ghost"
}

/// A button inside a form that sends it.
package func submitButton(
    _ words: Text, icon name: IconName? = nil, flip: Bool = false, look: ButtonLook = .primary, small: Bool = false,
    key: String? = nil, _ attributes: Attribute...
) -> Node {
    let all = buttonClasses(look, small: small) + [.type("submit")] + attributes
    return .element(Element("button", all, buttonContent(words, name, flip: flip, key: key)))
}

/// A button that a script or a popover answers.
package func actionButton(
    _ words: Text, icon name: IconName? = nil, flip: Bool = false, look: ButtonLook = .normal, small: Bool = false,
    key: String? = nil, _ attributes: Attribute...
) -> Node {
    let all = buttonClasses(look, small: small) + [.type("button")] + attributes
    return .element(Element("button", all, buttonContent(words, name, flip: flip, key: key)))
}

/// A link that looks like a button.
package func linkButton(
    _ words: Text, href: String, icon name: IconName? = nil, flip: Bool = false, look: ButtonLook = .normal,
    small: Bool = false, key: String? = nil, _ attributes: Attribute...
) -> Node {
    let all = buttonClasses(look, small: small) + [.href(href)] + attributes
    return .element(Element("a", all, buttonContent(words, name, flip: flip, key: key)))
}

/// A button with a symbol alone; its words are for screen readers and for the tip.
package func iconButton(
    _ words: Text, icon name: IconName, flip: Bool = false, look: ButtonLook = .ghost, small: Bool = false,
    type: String = "button", _ attributes: Attribute...
) -> Node {
    let own: [Attribute] = [.class("btn--icon"), .type(type), .aria("label", words), .title(words)]
    return .element(Element("button", buttonClasses(look, small: small) + own + attributes, icon(name, flip: flip)))
}

private func buttonClasses(_ look: ButtonLook, small: Bool) -> [Attribute] {
    [.class("btn"), .class(look.rawValue, if: look != .normal), .class("btn--sm", if: small)]
}

private func buttonContent(_ words: Text, _ name: IconName?, flip: Bool, key: String?) -> Node {
    nodes {
        name.map { icon($0, flip: flip) }
        words
        if let key { kbd(.aria("hidden", true)) { key } }
    }
}
