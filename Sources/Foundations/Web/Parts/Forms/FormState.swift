/// What was typed into a form and what is wrong with it, so that a refused form comes back as it was.
package struct FormState: Sendable {
    /// Values by field name, in the order of sending.
    package var values: [String: [String]]
    /// What is wrong, by field name.
    package var problems: [String: Text]

    /// A form that is shown for the first time is given what is stored.
    package init(values: [String: [String]] = [:], problems: [String: Text] = [:]) {
        self.values = values
        self.problems = problems
    }

    /// A form with one value for each field.
    package init(_ values: [String: String]) {
        self.init(values: values.mapValues { [$0] })
    }

    /// The first value of a field, empty when there is none.
    package func value(_ name: String) -> String { values[name]?.first ?? "" }

    /// Whether a field has this value among its values.
    package func holds(_ value: String, in name: String) -> Bool { values[name]?.contains(value) ?? false }

    /// What is wrong with a field.
    package func problem(_ name: String) -> Text? { problems[name] }
}
