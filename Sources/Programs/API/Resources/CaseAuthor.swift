import Foundation
import People
import Primitives
import Storage
import Web

/// In whose name a program writes: a colleague whom it names, else its own, which counts as no human answer.
enum CaseAuthor {
    static let field = ApiField("author_email", .email, about: ApiText.aboutAuthor)

    /// The act of the named colleague, who must be allowed to handle cases here; the act of the key without one.
    static func act(of call: ApiCall, _ act: Act, in tx: Transaction) throws -> Act {
        guard let text = call.text("author_email") else { return act }
        guard let email = EmailAddress(text), let person = try StaffRecord.find(email: email, in: tx),
            try MembershipRecord.roles(of: person.id, in: tx).allows(.handleCases)
        else { throw WebRefusal.unknownThing("/author_email") }
        return act.by(.staff(person.id))
    }
}

/// Writes down beside a person's event that it was a key that acted; a key's own acts need no second line.
func noteKey(_ call: ApiCall, subject: UUID, of author: Act, _ act: Act, in tx: Transaction) {
    guard let staff = author.actor.staff else { return }
    tx.append(Event("key.acted", subject: subject, facts: ["staff": .id(staff)], act: act))
}
