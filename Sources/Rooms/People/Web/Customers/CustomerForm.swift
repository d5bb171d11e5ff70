import Primitives
import Web

/// The fields of a customer's profile.
struct CustomerForm {
    let action: String
    let state: FormState
    let version: Int?
    let cancel: String

    var node: Node {
        postForm(action, .class("form")) {
            if let version { hiddenField("version", String(version)) }
            field(PeopleText.name, "name", in: state, limit: Limits.lineCharacters)
            div(.class("form__pair")) {
                field(PeopleText.emails, "emails", in: state, hint: PeopleText.onePerLine, kind: .lines(2))
                field(PeopleText.phones, "phones", in: state, hint: PeopleText.onePerLine, kind: .lines(2))
            }
            div(.class("form__pair")) {
                selectField(WebText.language, "language", in: state, choices: LanguageCode.choices)
                field(PeopleText.city, "city", in: state, limit: Limits.lineCharacters)
            }
            div(.class("form__pair")) {
                selectField(
                    PeopleText.customerPrefers, "channel", in: state,
                    choices: PreferredChannel.allCases.map { Choice($0.rawValue, $0.text) })
                selectField(
                    PeopleText.customerKnowledge, "knowledge", in: state,
                    choices: KnowledgeLevel.allCases.map { Choice($0.rawValue, $0.text) })
            }
            field(PeopleText.customerTreat, "treat", in: state, hint: PeopleText.customerTreatHint, kind: .lines(3))
            checkbox(PeopleText.customerKeyAccount, "key", in: state)
            checkbox(PeopleText.consentEmail, "consent-email", in: state)
            checkbox(PeopleText.consentPhone, "consent-phone", in: state)
            div(.class("actions")) {
                submitButton(WebText.save)
                linkButton(WebText.cancel, href: cancel, look: .ghost)
            }
        }
    }
}

extension CustomerChange {
    /// Writes what was typed into the change; lines that are no addresses become problems of their field.
    mutating func read(_ reader: inout FormReader) {
        name = reader.words("name")
        city = reader.words("city")
        howToTreat = reader.words("treat", limit: Limits.textCharacters)
        language = reader.choice("language", of: LanguageCode.self) ?? language
        knowledge = reader.choice("knowledge", of: KnowledgeLevel.self) ?? knowledge
        preferredChannel = PreferredChannel(rawValue: reader.words("channel"))
        isKeyAccount = reader.isOn("key")
        consentEmail = reader.isOn("consent-email")
        consentPhone = reader.isOn("consent-phone")
        let emailLines = lines(reader.words("emails", limit: Limits.textCharacters))
        emails = emailLines.compactMap { EmailAddress($0) }
        if emails.count < emailLines.count { reader.refuse("emails", WebText.fieldNotEmail) }
        let phoneLines = lines(reader.words("phones", limit: Limits.textCharacters))
        phones = phoneLines.compactMap { PhoneNumber($0) }
        if phones.count < phoneLines.count { reader.refuse("phones", PeopleText.refusedPhone) }
    }

    /// The change as the form shows it.
    var state: FormState {
        FormState(values: [
            "name": [name], "city": [city ?? ""], "treat": [howToTreat], "language": [language.rawValue],
            "knowledge": [knowledge.rawValue], "channel": [preferredChannel?.rawValue ?? ""],
            "key": isKeyAccount ? ["on"] : [], "consent-email": consentEmail ? ["on"] : [],
            "consent-phone": consentPhone ? ["on"] : [], "emails": [emails.map(\.description).joined(separator: "\n")],
            "phones": [phones.map(\.description).joined(separator: "\n")],
        ])
    }

    private func lines(_ text: String) -> [String] {
        text.split(whereSeparator: { $0.isNewline || $0 == "," || $0 == ";" }).map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }
}
