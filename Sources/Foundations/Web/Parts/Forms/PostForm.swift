/// A form that is sent by POST and carries the hidden token of the session, without which it is refused.
package func postForm(
    _ action: String, _ attributes: Attribute..., @HTMLBuilder content: () -> Node
) -> Node {
    let token = Node.element(
        Element("input", [.type("hidden"), .name(FormToken.fieldName), Attribute("value", .formToken)], isVoid: true))
    return .element(
        Element(
            "form", [.method("post"), .action(action)] + attributes, .fragment([formTokenOrNothing(token), content()])))
}

/// A form that only looks something up.
package func getForm(_ action: String, _ attributes: Attribute..., @HTMLBuilder content: () -> Node) -> Node {
    .element(Element("form", [.method("get"), .action(action)] + attributes, content()))
}

/// Visitors without a session get no token, and so no empty field.
private func formTokenOrNothing(_ token: Node) -> Node {
    .deferred { $0.formToken.isEmpty ? .none : token }
}

/// The head of a refused form: how many fields need a look, with a link to each.
package func problemSummary(_ state: FormState, fields: [(name: String, label: Text)]) -> Node {
    let wrong = fields.filter { state.problem($0.name) != nil }
    guard !wrong.isEmpty else { return .none }
    return div(.class("problems"), .role("alert"), .tabindex(-1)) {
        p(.class("strong")) { WebText.formProblems(count: wrong.count) }
        ul {
            for entry in wrong {
                li {
                    a(.href("#\(fieldID(entry.name))")) { entry.label }
                    ": "
                    state.problem(entry.name)
                }
            }
        }
    }
}

/// Names that forms and scripts share.
package enum FormToken {
    /// The hidden field of the session's token.
    package static let fieldName = "_token"
    /// The header in which scripts send the token.
    package static let headerName = "X-Form-Token"
}
