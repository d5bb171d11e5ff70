package import Primitives
package import Storage

/// Writes the name, the language and the theme of the person who acts.
package func changeOwnAccount(name: String, language: LanguageCode, theme: ThemeChoice, by act: Act, in tx: Transaction)
    throws
{
    guard let id = act.actor.staff, var person = try StaffRecord.find(id, in: tx) else {
        throw MembershipRefusal.unknown
    }
    person.name = name.trimmed
    guard !person.name.isEmpty, person.name.count <= Limits.lineCharacters else { throw MembershipRefusal.nameMissing }
    person.language = language
    person.theme = theme
    try StaffRecord.update(person, in: tx)
    tx.append(Event("staff.changed", subject: id.uuid, facts: ["language": .string(language.rawValue)], act: act))
}
