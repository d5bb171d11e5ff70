import Foundation

extension HouseRule {
    /// Words that name a drawer instead of a thing, at the end of a type's, a file's or a folder's name.
    static let emptyNames = "(Manager|Helper|Util|Utils|Utility|Utilities|Service|Core|Handler|Impl|Common|Misc)s?"

    /// A name says what a thing is for.
    static let plainNames = HouseRule.swift("no name ends in a word that says nothing") { file in
        let ends = #"(?<=[a-z0-9])"# + emptyNames + "$|^" + emptyNames + "$"
        let places = file.components.dropLast() + [file.stem]
        let names = places.flatMap { name in
            name.split(separator: "+").filter { $0.range(of: ends, options: .regularExpression) != nil }
        }
        let paths = names.map { Violation(path: file.path, line: 0, what: "the name \($0)") }
        let types = #"\b(struct|enum|class|actor|protocol|typealias)\s+([A-Za-z0-9]*[a-z0-9])?"# + emptyNames + #"\b"#
        return paths + file.codeMatches(types) { "declares \($0)" }
    }
}
