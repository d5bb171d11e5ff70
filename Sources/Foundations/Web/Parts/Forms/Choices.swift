/// One entry to choose from.
package struct Choice: Sendable {
    /// What is sent.
    package let value: String
    /// What is read.
    package let text: Text

    /// An entry that sends `value` and reads `text`.
    package init(_ value: String, _ text: Text) {
        self.value = value
        self.text = text
    }
}

/// A drop-down list; without a chosen value it begins with an empty entry.
package func selectField(
    _ label: Text, _ name: String, in state: FormState, choices: [Choice], hint: Text? = nil, _ attributes: Attribute...
) -> Node {
    let id = fieldID(name)
    let chosen = state.value(name)
    let all = fieldAttributes(name, id: id, error: state.problem(name), hint: hint) + attributes
    let entries = nodes {
        if chosen.isEmpty { option(.value("")) { WebText.choose } }
        for choice in choices {
            option(.value(choice.value), .selected(if: choice.value == chosen)) { choice.text }
        }
    }
    let control = Node.element(Element("select", all, entries))
    return fieldFrame(label, id: id, error: state.problem(name), hint: hint, control)
}

/// One box to tick; it sends `on`.
package func checkbox(_ label: Text, _ name: String, in state: FormState, hint: Text? = nil) -> Node {
    choiceLine(
        Choice("on", label), name, type: "checkbox", isChosen: state.holds("on", in: name), hint: hint)
}

/// Several boxes under one name.
package func checkboxes(_ legendText: Text, _ name: String, in state: FormState, choices: [Choice]) -> Node {
    choiceGroup(legendText, name, in: state, choices: choices, type: "checkbox")
}

/// Option buttons, of which one is chosen.
package func radios(_ legendText: Text, _ name: String, in state: FormState, choices: [Choice]) -> Node {
    choiceGroup(legendText, name, in: state, choices: choices, type: "radio")
}

/// A field for files; the form needs `multipart/form-data`.
package func fileField(
    _ label: Text, _ name: String, in state: FormState, accept kinds: String, hint: Text? = nil, many: Bool = false
) -> Node {
    let id = fieldID(name)
    let all =
        fieldAttributes(name, id: id, error: state.problem(name), hint: hint)
        + [.type("file"), .accept(kinds), .multiple(if: many)]
    let control = Node.element(Element("input", all, isVoid: true))
    return fieldFrame(label, id: id, error: state.problem(name), hint: hint, control)
}

/// A value that travels with the form unseen.
package func hiddenField(_ name: String, _ value: String) -> Node {
    input(.type("hidden"), .name(name), .value(value))
}

private func choiceGroup(
    _ legendText: Text, _ name: String, in state: FormState, choices: [Choice], type: String
) -> Node {
    let error = state.problem(name)
    let errorID = "\(fieldID(name))-error"
    return fieldset(
        .class("field", "choices"), .class("field--wrong", if: error != nil), .id(fieldID(name)),
        .aria("describedby", error == nil ? nil : errorID)
    ) {
        legend { legendText }
        for choice in choices {
            choiceLine(choice, name, type: type, isChosen: state.holds(choice.value, in: name))
        }
        if let error {
            p(.class("field__error"), .id(errorID)) {
                icon(.circleAlert, size: .small)
                span { error }
            }
        }
    }
}

private func choiceLine(
    _ choice: Choice, _ name: String, type: String, isChosen: Bool, hint: Text? = nil
) -> Node {
    Web.label(.class("choice")) {
        input(.type(type), .name(name), .value(choice.value), .checked(if: isChosen))
        span {
            choice.text
            if let hint { small(.class("muted")) { hint } }
        }
    }
}
