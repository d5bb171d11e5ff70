extension Attribute {
    /// The kind of an input or button, such as `email` or `submit`.
    package static func type(_ type: String) -> Attribute { Attribute("type", .plain(type)) }

    /// The name under which a field is sent.
    package static func name(_ name: String) -> Attribute { Attribute("name", .plain(name)) }

    /// What a field holds.
    package static func value(_ value: String) -> Attribute { Attribute("value", .plain(value)) }

    /// What a button shows or sends in the reader's language.
    package static func value(_ text: Text) -> Attribute { Attribute("value", .localized(text)) }

    /// How a form is sent: `get` or `post`.
    package static func method(_ method: String) -> Attribute { Attribute("method", .plain(method)) }

    /// How a form's fields are packed; `multipart/form-data` for files.
    package static func enctype(_ type: String) -> Attribute { Attribute("enctype", .plain(type)) }

    /// A faint example inside an empty field; never the only label.
    package static func placeholder(_ text: Text) -> Attribute { Attribute("placeholder", .localized(text)) }

    /// The id of the field that a label names.
    package static func `for`(_ id: String) -> Attribute { Attribute("for", .plain(id)) }

    /// The id of the form that a field outside it belongs to.
    package static func form(_ id: String) -> Attribute { Attribute("form", .plain(id)) }

    /// What the browser may fill in, such as `current-password`.
    package static func autocomplete(_ kind: String) -> Attribute { Attribute("autocomplete", .plain(kind)) }

    /// Which keyboard a phone shows, such as `numeric`.
    package static func inputmode(_ mode: String) -> Attribute { Attribute("inputmode", .plain(mode)) }

    /// Smallest value or earliest day.
    package static func min(_ value: String) -> Attribute { Attribute("min", .plain(value)) }

    /// Largest value or latest day.
    package static func max(_ value: String) -> Attribute { Attribute("max", .plain(value)) }

    /// Step between allowed values.
    package static func step(_ value: String) -> Attribute { Attribute("step", .plain(value)) }

    /// Most characters that the browser lets in.
    package static func maxlength(_ count: Int) -> Attribute { Attribute("maxlength", .whole(count)) }

    /// A regular expression that the browser checks.
    package static func pattern(_ pattern: String) -> Attribute { Attribute("pattern", .plain(pattern)) }

    /// Lines of a text area before it scrolls.
    package static func rows(_ count: Int) -> Attribute { Attribute("rows", .whole(count)) }

    /// Kinds of files that may be chosen.
    package static func accept(_ kinds: String) -> Attribute { Attribute("accept", .plain(kinds)) }

    /// A ticked box or a chosen option button.
    package static func checked(if condition: Bool = true) -> Attribute { .flag("checked", if: condition) }

    /// A chosen entry of a list.
    package static func selected(if condition: Bool = true) -> Attribute { .flag("selected", if: condition) }

    /// A field or button that cannot be used and is not sent.
    package static func disabled(if condition: Bool = true) -> Attribute { .flag("disabled", if: condition) }

    /// A field that shows but cannot be changed.
    package static func readonly(if condition: Bool = true) -> Attribute { .flag("readonly", if: condition) }

    /// A field that the browser insists on; the server checks again.
    package static func required(if condition: Bool = true) -> Attribute { .flag("required", if: condition) }

    /// A field that takes several values.
    package static func multiple(if condition: Bool = true) -> Attribute { .flag("multiple", if: condition) }

    /// The field that has the focus when the page opens.
    package static func autofocus(if condition: Bool = true) -> Attribute { .flag("autofocus", if: condition) }

    /// Cells that a table cell spans sideways.
    package static func colspan(_ count: Int) -> Attribute { Attribute("colspan", .whole(count)) }

    /// What a header cell heads: `col` or `row`.
    package static func scope(_ scope: String) -> Attribute { Attribute("scope", .plain(scope)) }

    /// Whether a `details` or `dialog` shows its content.
    package static func open(if condition: Bool = true) -> Attribute { .flag("open", if: condition) }

    /// Machine-readable time in RFC 3339.
    package static func datetime(_ value: String) -> Attribute { Attribute("datetime", .plain(value)) }

    /// Words for those who do not see the image.
    package static func alt(_ text: Text) -> Attribute { Attribute("alt", .localized(text)) }

    /// Name of a meta entry's content.
    package static func content(_ value: String) -> Attribute { Attribute("content", .plain(value)) }
}
