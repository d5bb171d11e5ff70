package import Foundation
package import Primitives

/// One value as the engines exchange it; the product's own types map onto these six.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    case uuid(UUID)
}

extension SQLValue {
    /// The value as both engines can keep it: SQLite ends a text at NUL and knows no NaN, PostgreSQL refuses NUL.
    var storable: SQLValue {
        switch self {
        case .text(let text) where text.utf8.contains(0):
            var scalars = String.UnicodeScalarView()
            for scalar in text.unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
            return .text(String(scalars))
        case .real(let number) where number.isNaN: return .null
        default: return self
        }
    }
}

/// A type whose values may stand in a statement.
package protocol SQLBindable {
    /// The value in the form that engines store.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable { package var sqlValue: SQLValue { self } }
extension Int: SQLBindable { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int64: SQLBindable { package var sqlValue: SQLValue { .integer(self) } }
extension Double: SQLBindable { package var sqlValue: SQLValue { .real(self) } }
extension Bool: SQLBindable { package var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension String: SQLBindable { package var sqlValue: SQLValue { .text(self) } }
extension UUID: SQLBindable { package var sqlValue: SQLValue { .uuid(self) } }
extension Identifier: SQLBindable { package var sqlValue: SQLValue { .uuid(uuid) } }
extension Instant: SQLBindable { package var sqlValue: SQLValue { .integer(milliseconds) } }
extension LanguageCode: SQLBindable { package var sqlValue: SQLValue { .text(rawValue) } }
extension EmailAddress: SQLBindable { package var sqlValue: SQLValue { .text(description) } }
extension JSONValue: SQLBindable { package var sqlValue: SQLValue { .text(canonical) } }
extension Array: SQLBindable where Element == UInt8 { package var sqlValue: SQLValue { .blob(self) } }

extension Optional: SQLBindable where Wrapped: SQLBindable {
    /// Null without a value.
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
