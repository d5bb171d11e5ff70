/// A statement with its values; interpolation binds, so no outside text ever becomes part of the statement.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// One run of statement text or one bound value.
    package enum Piece: Sendable {
        case text(String)
        case value(SQLValue)
        /// Values between commas in brackets.
        case row([SQLValue])
    }

    /// The statement in order.
    package private(set) var pieces: [Piece]

    /// A statement without values.
    package init(stringLiteral value: StaticString) { pieces = [.text(value.description)] }

    /// A statement with bound values.
    package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// Statement text that is made by a program's own constants, such as migrations.
    package init(trusted text: String) { pieces = [.text(text)] }

    /// The two parts one after the other, for conditions that are put together.
    package static func + (left: SQL, right: SQL) -> SQL { SQL(pieces: left.pieces + right.pieces) }

    /// Parts with a separator between them, such as conditions with AND.
    package static func joined(_ parts: [SQL], by separator: SQL) -> SQL {
        var pieces: [Piece] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { pieces += separator.pieces }
            pieces += part.pieces
        }
        return SQL(pieces: pieces)
    }

    /// Values between commas in brackets, for `IN`; an empty list never matches.
    package static func list(_ values: [some SQLBindable]) -> SQL {
        guard !values.isEmpty else { return "(NULL)" }
        return "(" + joined(values.map { "\($0)" }, by: ", ") + ")"
    }

    /// The same for lists of changing length: the last value stands again up to a power of two, so that the engines keep few
    /// statements prepared.
    package static func steadyList(_ values: [some SQLBindable]) -> SQL {
        guard let last = values.last else { return "(NULL)" }
        var length = 1
        while length < values.count { length *= 2 }
        return list(values + Array(repeating: last, count: length - values.count))
    }

    /// One row of values in brackets, for ``ManyRows``.
    package static func row<each Value: SQLBindable>(_ value: repeat each Value) -> SQL {
        var values: [SQLValue] = []
        values.reserveCapacity(32)
        for value in repeat each value { values.append(value.sqlValue) }
        return SQL(pieces: [.row(values)])
    }

    /// The text with the engine's marks, and the values in their order.
    package func rendered(for engine: Engine) -> (text: String, values: [SQLValue]) {
        var text = ""
        text.reserveCapacity(1000)
        var values: [SQLValue] = []
        values.reserveCapacity(pieces.count)
        func add(_ value: SQLValue) {
            values.append(value.storable)
            switch engine {
            case .sqlite: text += "?"
            case .postgres: text += "$\(values.count)"
            }
        }
        for piece in pieces {
            switch piece {
            case .text(let run): text += run
            case .value(let value): add(value)
            case .row(let row):
                text += "("
                for (index, value) in row.enumerated() {
                    if index > 0 { text += ", " }
                    add(value)
                }
                text += ")"
            }
        }
        return (text, values)
    }

    /// Collects the pieces of a literal; only bindable values and other statements fit.
    package struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.text(literal.description)) }
        }

        /// Binds `value`.
        package mutating func appendInterpolation(_ value: some SQLBindable) { pieces.append(.value(value.sqlValue)) }

        /// Binds `value`, or null without one.
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            pieces.append(.value(value.sqlValue))
        }

        /// Puts another statement's text and values here.
        package mutating func appendInterpolation(_ part: SQL) { pieces += part.pieces }
    }
}
