import Foundation
import Primitives
import Web

/// One member of a body or one parameter; the document and the check of a request are both made from it.
struct ApiField: Sendable {
    let name: String
    let shape: ApiShape
    let isNeeded: Bool
    /// What it means, where the name does not say it.
    let about: Text?

    /// A member that may be left away; null is not sent for it.
    init(_ name: String, _ shape: ApiShape, needed isNeeded: Bool = false, about: Text? = nil) {
        self.name = name
        self.shape = shape
        self.isNeeded = isNeeded
        self.about = about
    }

    /// The JSON Schema of its values, with its meaning in English.
    var schema: JSONValue {
        guard let about, case .object(var members) = shape.schema else { return shape.schema }
        members["description"] = .string(about.string(in: .document))
        return .object(members)
    }
}

/// What a field takes.
indirect enum ApiShape: Sendable {
    /// Words of 1 to so many code points, of which at least one can be seen.
    case text(Int)
    /// Words that may be empty or white space, as typed into a search field.
    case search
    /// One of a closed list.
    case word([String])
    /// True or false.
    case flag
    /// A whole number.
    case whole(ClosedRange<Int64>)
    /// A point in time as in RFC 3339.
    case time
    /// A mail address.
    case email
    /// A telephone number with its country (ITU-T E.164).
    case phone
    /// Three capitals as in ISO 4217.
    case currency
    /// A UUID.
    case id
    /// Where the page before ended, as its answer told.
    case cursor(CursorKind)
    /// Objects with these members, 1 to so many.
    case objects([ApiField], Int)

    /// The words of a closed list that is written as an enumeration.
    static func words<Word: RawRepresentable<String> & CaseIterable>(of _: Word.Type) -> ApiShape {
        .word(Word.allCases.map(\.rawValue))
    }

    /// How many rows a page shall have.
    static let pageRows = ApiShape.whole(1...Int64(Limits.apiPageRows))
    /// An amount in the minor unit of a currency, up to 10^12.
    static let amount = ApiShape.whole(0...1_000_000_000_000)
}

extension PageLocale {
    /// The document is in English whoever reads it, as its member names are.
    static let document = PageLocale(language: .english, zone: .gmt, now: Instant(milliseconds: 0))
}
