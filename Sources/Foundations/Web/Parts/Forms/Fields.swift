/// What a field takes.
package enum FieldKind: Sendable {
    /// One line of words.
    case line
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A web address.
    case address
    /// A password; it is never written back into the page.
    case password
    /// A number.
    case number
    /// A day as year-month-day.
    case day
    /// A time of day.
    case time
    /// A code of digits from an app or a mail.
    case code
    /// Several lines.
    case lines(Int)
}

/// A field with its label, hint and problem; what was typed stays.
package func field(
    _ label: Text, _ name: String, value: String = "", error: Text? = nil, hint: Text? = nil, kind: FieldKind = .line,
    _ attributes: Attribute...
) -> Node {
    let id = fieldID(name)
    let shared = fieldAttributes(name, id: id, error: error, hint: hint) + attributes
    let control: Node =
        if case .lines(let count) = kind {
            .element(Element("textarea", shared + [.rows(count), .dir(.auto)], .text(value)))
        } else {
            .element(Element("input", shared + inputAttributes(kind, value: value), isVoid: true))
        }
    return fieldFrame(label, id: id, error: error, hint: hint, control)
}

/// A field of a form that knows what was typed and what is wrong.
package func field(
    _ label: Text, _ name: String, in state: FormState, hint: Text? = nil, kind: FieldKind = .line,
    required: Bool = false, limit: Int? = nil
) -> Node {
    field(
        label, name, value: state.value(name), error: state.problem(name), hint: hint, kind: kind,
        .required(if: required), limit.map(Attribute.maxlength) ?? .none)
}

/// The id of the control of a field.
func fieldID(_ name: String) -> String { "f-\(name)" }

/// Label, control, hint and problem in this order.
func fieldFrame(_ label: Text, id: String, error: Text?, hint: Text?, _ control: Node) -> Node {
    div(.class("field"), .class("field--wrong", if: error != nil)) {
        Web.label(.for(id)) { label }
        control
        if let hint { p(.class("field__hint"), .id("\(id)-hint")) { hint } }
        if let error {
            p(.class("field__error"), .id("\(id)-error")) {
                icon(.circleAlert, size: .small)
                span { error }
            }
        }
    }
}

/// Name, id and the links to hint and problem for screen readers.
func fieldAttributes(_ name: String, id: String, error: Text?, hint: Text?) -> [Attribute] {
    let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
    return [
        .class("input"), .id(id), .name(name),
        .aria("describedby", described.isEmpty ? nil : described.joined(separator: " ")),
        error == nil ? .none : .aria("invalid", true),
    ]
}

private func inputAttributes(_ kind: FieldKind, value: String) -> [Attribute] {
    switch kind {
    case .line, .lines: [.type("text"), .value(value), .dir(.auto)]
    case .email: [.type("email"), .value(value), .dir(.leftToRight), .autocomplete("email")]
    case .phone: [.type("tel"), .value(value), .dir(.leftToRight), .autocomplete("tel")]
    case .address: [.type("url"), .value(value), .dir(.leftToRight), .autocomplete("url")]
    case .password: [.type("password"), .dir(.leftToRight)]
    case .number: [.type("text"), .value(value), .inputmode("decimal"), .dir(.leftToRight)]
    case .day: [.type("date"), .value(value), .dir(.leftToRight)]
    case .time: [.type("time"), .value(value), .dir(.leftToRight)]
    case .code:
        [.type("text"), .value(value), .inputmode("numeric"), .autocomplete("one-time-code"), .dir(.leftToRight)]
    }
}
