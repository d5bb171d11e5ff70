import Foundation
import Primitives
import Web

/// A request of a program, checked as far as its route says nothing else.
struct ApiCall: Sendable {
    let id: String?
    let query: [String: String]
    let body: JSONValue
    /// The header of a request that may be sent again.
    let onceKey: String?

    /// The id in the address; something else leads nowhere.
    func identifier<Owner>(_: Identifier<Owner>.Type = Identifier<Owner>.self) throws -> Identifier<Owner> {
        guard let found = id.flatMap({ Identifier<Owner>($0) }) else { throw WebRefusal.notFound }
        return found
    }

    /// Rows of a page, 1 to 100.
    func limit() throws -> Int {
        guard let text = query["limit"] else { return Limits.pageRows }
        guard let number = Int(text), (1...Limits.apiPageRows).contains(number) else { throw unreadable("limit") }
        return number
    }

    /// A text of the body, trimmed; `pointer` names it in a refusal.
    func text(_ member: String, upTo limit: Int = Limits.textCharacters) throws -> String? {
        guard let value = body[member], value != .null else { return nil }
        guard let text = value.text?.trimmed, !text.isEmpty, text.count <= limit, !text.unicodeScalars.contains("\u{0}")
        else { throw WebRefusal.badFields(["/\(member)": ApiText.fieldText(limit: limit)]) }
        return text
    }

    /// A text that must be there.
    func neededText(_ member: String, upTo limit: Int = Limits.textCharacters) throws -> String {
        guard let text = try text(member, upTo: limit) else {
            throw WebRefusal.badFields(["/\(member)": ApiText.fieldNeeded])
        }
        return text
    }

    /// A word of a closed list.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ member: String, _: Word.Type = Word.self) throws -> Word?
    {
        guard let value = body[member], value != .null else { return nil }
        guard let word = value.text.flatMap(Word.init(rawValue:)) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw WebRefusal.badFields(["/\(member)": ApiText.fieldWord(words: words)])
        }
        return word
    }

    /// A truth value, false when it is missing.
    func flag(_ member: String) throws -> Bool {
        guard let value = body[member], value != .null else { return false }
        guard let truth = value.truth else { throw unreadable("/\(member)") }
        return truth
    }

    /// Refuses members that the route does not know, so that a misspelt one is noticed.
    func check(knows members: Set<String>) throws {
        guard case .object(let sent) = body else { throw WebRefusal.badRequest }
        let unknown = sent.keys.filter { !members.contains($0) }
        guard unknown.isEmpty else {
            throw WebRefusal.badFields(
                Dictionary(unknown.map { ("/\($0)", ApiText.fieldUnknown) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The refusal of a value that can not be read.
    func unreadable(_ name: String) -> WebRefusal { .badFields([name: ApiText.fieldUnreadable]) }
}
