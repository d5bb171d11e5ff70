package import Primitives

/// Reads the fields of a form one by one and collects what is wrong, so that all of it is told at once.
package struct FormReader {
    private let body: FormBody
    /// What is wrong so far, by field name.
    package private(set) var problems: [String: Text] = [:]

    /// A reader of a sent form.
    package init(_ body: FormBody) { self.body = body }

    /// Whether nothing is wrong.
    package var isFine: Bool { problems.isEmpty }

    /// What was typed and what is wrong, for showing the form again.
    package var state: FormState { body.state(problems: problems) }

    /// Words without white space on both sides; a required field must not be empty, a longer one is refused.
    package mutating func words(_ name: String, required: Bool = false, limit: Int = Limits.lineCharacters) -> String {
        let text = body.text(name).trimmed
        if required && text.isEmpty { refuse(name, WebText.fieldEmpty) }
        if text.count > limit { refuse(name, WebText.fieldTooLong(count: limit)) }
        return text
    }

    /// A whole number in the digits of any of the three languages; nil and a problem when it is something else.
    package mutating func number(_ name: String, in range: ClosedRange<Int>, required: Bool = true) -> Int? {
        let text = latinDigits(body.text(name).trimmed)
        if text.isEmpty && !required { return nil }
        guard let value = Int(text), range.contains(value) else {
            refuse(name, text.isEmpty ? WebText.fieldEmpty : WebText.fieldNotNumber)
            return nil
        }
        return value
    }

    /// An e-mail address; nil for an empty field that is not required.
    package mutating func email(_ name: String, required: Bool = true) -> EmailAddress? {
        let text = body.text(name).trimmed
        if text.isEmpty {
            if required { refuse(name, WebText.fieldEmpty) }
            return nil
        }
        guard let address = EmailAddress(text) else {
            refuse(name, WebText.fieldNotEmail)
            return nil
        }
        return address
    }

    /// A day as year-month-day.
    package mutating func day(_ name: String, required: Bool = true) -> CivilDay? {
        let text = latinDigits(body.text(name).trimmed)
        if text.isEmpty && !required { return nil }
        guard let day = CivilDay(iso8601: text) else {
            refuse(name, text.isEmpty ? WebText.fieldEmpty : WebText.fieldNotDate)
            return nil
        }
        return day
    }

    /// One of the cases of an enumeration by its raw value.
    package mutating func choice<Value: RawRepresentable<String>>(_ name: String, of type: Value.Type) -> Value? {
        guard let value = Value(rawValue: body.text(name)) else {
            refuse(name, WebText.fieldNotChoice)
            return nil
        }
        return value
    }

    /// An id that the page itself wrote; something else is a problem.
    package mutating func id<Owner>(_ name: String, of type: Owner.Type) -> Identifier<Owner>? {
        guard let id = Identifier<Owner>(body.text(name)) else {
            refuse(name, WebText.fieldNotChoice)
            return nil
        }
        return id
    }

    /// Whether a box is ticked.
    package func isOn(_ name: String) -> Bool { body.isOn(name) }

    /// All values of a repeated field.
    package func all(_ name: String) -> [String] { body.all(name) }

    /// Notes a problem that the room found; the first one of a field stays.
    package mutating func refuse(_ name: String, _ problem: Text) {
        if problems[name] == nil { problems[name] = problem }
    }
}

/// Persian and Arabic digits as ASCII ones.
package func latinDigits(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                switch scalar.value {
                case 0x6F0...0x6F9: Unicode.Scalar(scalar.value - 0x6F0 + 0x30) ?? scalar
                case 0x660...0x669: Unicode.Scalar(scalar.value - 0x660 + 0x30) ?? scalar
                default: scalar
                }
            }))
}
