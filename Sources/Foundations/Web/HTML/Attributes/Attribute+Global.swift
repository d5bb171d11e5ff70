extension Attribute {
    /// One or more class names; several `.class` of an element are joined.
    package static func `class`(_ names: String...) -> Attribute {
        Attribute(
            "class", .plain(names.count == 1 ? names[0] : names.filter { !$0.isEmpty }.joined(separator: " ")),
            isClass: true)
    }

    /// A class name that is present when `condition` holds.
    package static func `class`(_ name: String, if condition: Bool) -> Attribute {
        condition ? Attribute("class", .plain(name), isClass: true) : .none
    }

    /// The element's id, unique within its page.
    package static func id(_ id: String) -> Attribute { Attribute("id", .plain(id)) }

    /// A `data-…` attribute for the scripts; a missing value leaves it away.
    package static func data(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value.map(Value.plain) ?? .absent, prefix: "data-")
    }

    /// A `data-…` attribute in the reader's language.
    package static func data(_ name: StaticString, _ value: Text) -> Attribute {
        Attribute(name, .localized(value), prefix: "data-")
    }

    /// A `data-…` attribute without a value, written when `condition` holds.
    package static func data(_ name: StaticString, if condition: Bool = true) -> Attribute {
        Attribute(name, condition ? .flag : .absent, prefix: "data-")
    }

    /// An `aria-…` attribute with words that are already in place, such as an id.
    package static func aria(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value.map(Value.plain) ?? .absent, prefix: "aria-")
    }

    /// An `aria-…` attribute in the reader's language.
    package static func aria(_ name: StaticString, _ value: Text) -> Attribute {
        Attribute(name, .localized(value), prefix: "aria-")
    }

    /// An `aria-…` attribute that is `true` or `false`, both of which are written.
    package static func aria(_ name: StaticString, _ value: Bool) -> Attribute {
        Attribute(name, .plain(value ? "true" : "false"), prefix: "aria-")
    }

    /// `aria-current="true"` when `condition` holds.
    package static func current(if condition: Bool) -> Attribute {
        condition ? Attribute("current", .plain("true"), prefix: "aria-") : .none
    }

    /// An ARIA role.
    package static func role(_ role: String) -> Attribute { Attribute("role", .plain(role)) }

    /// An htmx attribute, `hx-get` for `hx("get", …)`; addresses are checked like links.
    package static func hx(_ name: StaticString, _ value: String) -> Attribute {
        Attribute(name, .plain(value), prefix: "hx-")
    }

    /// An htmx attribute with words of the reader, such as `hx-confirm`.
    package static func hx(_ name: StaticString, _ value: Text) -> Attribute {
        Attribute(name, .localized(value), prefix: "hx-")
    }

    /// A tip that shows on hovering.
    package static func title(_ text: Text) -> Attribute { Attribute("title", .localized(text)) }

    /// A tip with words that need no language, such as a name.
    package static func title(_ words: String) -> Attribute { Attribute("title", .plain(words)) }

    /// The direction of the element's words; user-written words get `.auto`.
    package static func dir(_ direction: TextDirection) -> Attribute { Attribute("dir", .plain(direction.rawValue)) }

    /// The language of the element's words as a BCP 47 tag.
    package static func lang(_ tag: String) -> Attribute { Attribute("lang", .plain(tag)) }

    /// The reader's language as a BCP 47 tag.
    package static let readerLanguage = Attribute("lang", .readerLanguage)

    /// The reader's direction, `rtl` for Persian.
    package static let readerDirection = Attribute("dir", .readerDirection)

    /// Hides the element when `condition` holds.
    package static func hidden(if condition: Bool = true) -> Attribute { .flag("hidden", if: condition) }

    /// Place in the order of the Tab key: 0 takes part, -1 can only be focused by script.
    package static func tabindex(_ order: Int) -> Attribute { Attribute("tabindex", .whole(order)) }

    /// Makes the element a window that a button with its id opens; `auto` closes by a press outside.
    package static func popover(_ kind: String = "auto") -> Attribute { Attribute("popover", .plain(kind)) }

    /// The id of the popover that this button opens without script.
    package static func popoverTarget(_ id: String) -> Attribute { Attribute("popovertarget", .plain(id)) }

    /// What a popover button does: `show`, `hide` or `toggle`.
    package static func popoverAction(_ action: String) -> Attribute {
        Attribute("popovertargetaction", .plain(action))
    }
}

/// Values of the `dir` attribute.
package enum TextDirection: String, Sendable {
    /// Decided by the first strong letter of the words.
    case auto
    /// From left to right, for ids, numbers and code.
    case leftToRight = "ltr"
    /// From right to left.
    case rightToLeft = "rtl"
}
