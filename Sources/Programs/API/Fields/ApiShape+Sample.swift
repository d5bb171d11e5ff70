import Foundation
import Primitives

extension ApiBody {
    /// A body with every member, in which every id is the given one; the document shows it as the example.
    func sample(naming id: UUID) -> JSONValue {
        .object(Dictionary(fields.map { ($0.name, $0.shape.sample(naming: id)) }, uniquingKeysWith: { $1 }))
    }
}

extension ApiShape {
    fileprivate func sample(naming id: UUID) -> JSONValue {
        switch self {
        case .text, .search: "Words"
        case .word(let words): .string(words.first ?? "")
        case .flag: true
        case .whole(let range): .int(range.lowerBound)
        case .time: "2025-10-01T10:00:00Z"
        case .email: "sam@example.test"
        case .phone: "+36301234567"
        case .currency: "EUR"
        case .id: .string(id.text)
        case .cursor: ""
        case .objects(let fields, _): [ApiBody(fields).sample(naming: id)]
        }
    }
}
