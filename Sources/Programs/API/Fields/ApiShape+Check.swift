import Primitives
import Web

extension ApiShape {
    /// What is wrong with a value, by the JSON pointer of what is wrong; empty when nothing is.
    func problems(with value: JSONValue, at pointer: String) -> [String: Text] {
        if case .objects(let fields, let most) = self {
            guard let elements = value.elements, (1...most).contains(elements.count) else {
                return [pointer: ApiText.fieldList(most: most)]
            }
            return elements.enumerated().reduce(into: [:]) { found, element in
                found.merge(ApiBody(fields).problems(with: element.element, at: "\(pointer)/\(element.offset)")) { $1 }
            }
        }
        return problem(with: value).map { [pointer: $0] } ?? [:]
    }

    private func problem(with value: JSONValue) -> Text? {
        switch self {
        case .text(let most):
            holds(value.text) { isText($0, most) } ? nil : ApiText.fieldText(limit: most)
        case .search:
            holds(value.text) { $0.unicodeScalars.count <= Limits.lineCharacters && !$0.unicodeScalars.contains("\0") }
                ? nil : ApiText.fieldText(limit: Limits.lineCharacters)
        case .word(let words):
            holds(value.text, words.contains) ? nil : ApiText.fieldWord(words: words.joined(separator: ", "))
        case .flag: value.truth == nil ? ApiText.fieldFlag : nil
        case .whole(let range):
            value.integer.map(range.contains) == true
                ? nil : ApiText.fieldWhole(from: "\(range.lowerBound)", to: "\(range.upperBound)")
        case .time: holds(value.text) { Instant(iso8601: $0) != nil } ? nil : ApiText.fieldTime
        case .email: holds(value.text) { Letters.isEmail($0) && EmailAddress($0) != nil } ? nil : ApiText.fieldEmail
        case .phone: holds(value.text, isPhone) ? nil : ApiText.fieldPhone
        case .currency:
            holds(value.text) { $0.utf8.count == 3 && $0.utf8.allSatisfy { (65...90).contains($0) } }
                ? nil : ApiText.fieldCurrency
        case .id: holds(value.text) { $0.utf8.count == 36 && TenantID($0) != nil } ? nil : ApiText.fieldId
        case .cursor(let kind): holds(value.text, kind.reads) ? nil : ApiText.fieldCursor
        case .objects: nil
        }
    }

    private func holds(_ text: String?, _ rule: (String) -> Bool) -> Bool { text.map(rule) ?? false }

    private func isText(_ text: String, _ most: Int) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count <= most && !scalars.contains("\0") && scalars.contains(where: Letters.isSeen)
    }

    private func isPhone(_ text: String) -> Bool {
        let digits = text.utf8.dropFirst()
        return text.utf8.first == UInt8(ascii: "+") && (8...15).contains(digits.count)
            && digits.first != UInt8(ascii: "0") && digits.allSatisfy { (48...57).contains($0) }
    }
}
