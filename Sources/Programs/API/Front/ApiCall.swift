import Foundation
import Handling
import People
import Primitives
import Web

/// A request of a program after the check against its route, so that what is read here has the right form.
struct ApiCall: Sendable {
    let key: ApiKey
    /// The id of the address; nil for addresses without one.
    let id: String?
    let query: [String: JSONValue]
    let body: JSONValue
    /// The header of a request that may be sent again.
    let onceKey: String?

    /// The id in the address; something else leads nowhere.
    func identifier<Owner>(_: Identifier<Owner>.Type = Identifier<Owner>.self) throws -> Identifier<Owner> {
        guard let id, id.utf8.count == 36, let found = Identifier<Owner>(id) else { throw WebRefusal.notFound }
        return found
    }

    /// Rows of a page.
    var limit: Int { query["limit"]?.integer.map { Int($0) } ?? Limits.pageRows }

    /// A text of the body, trimmed.
    func text(_ member: String) -> String? { body[member]?.text?.trimmed }

    /// A text that its route calls needed.
    func needed(_ member: String) throws -> String {
        guard let text = text(member) else { throw WebRefusal.badFields(["/\(member)": ApiText.fieldNeeded]) }
        return text
    }

    /// A word of a closed list.
    func word<Word: RawRepresentable<String>>(_ member: String, _: Word.Type = Word.self) -> Word? {
        body[member]?.text.flatMap(Word.init(rawValue:))
    }

    /// A truth value, false when it is missing.
    func flag(_ member: String) -> Bool { body[member]?.truth ?? false }

    /// A point in time.
    func time(_ member: String) -> Instant? { body[member]?.text.flatMap { Instant(iso8601: $0) } }
}

extension WebRefusal {
    /// 404 for an id inside a body, which names the member.
    static func unknownThing(_ pointer: String) -> WebRefusal {
        WebRefusal(
            status: 404, code: "not-found", title: WebText.notFoundTitle, detail: WebText.notFoundDetail,
            fields: [FieldProblem(name: pointer, text: ApiText.fieldNothing)])
    }

    /// 409 that names the member which stands against it.
    static func taken(_ pointers: [String]) -> WebRefusal {
        WebRefusal(
            status: 409, code: "already-known", title: ApiText.knownTitle, detail: ApiText.knownDetail,
            fields: pointers.map { FieldProblem(name: $0, text: ApiText.fieldKnown) })
    }
}
