import Foundation

/// A named argument of a text, written in the key's comment as `args: count:Int, at:Instant(time)`.
struct Argument {
    let name: String
    let kind: Kind
    let style: String?

    /// What callers pass and how it is shown.
    enum Kind: String, CaseIterable {
        case string = "String"
        case int = "Int"
        case text = "Text"
        case money = "Money"
        case instant = "Instant"
        case day = "CivilDay"
        case duration = "Duration"
        case percent = "Percent"
    }

    var swiftType: String { kind == .percent ? "Double" : kind.rawValue }

    var needsPrimitives: Bool { kind == .money || kind == .instant }

    /// The expression that makes a `Text` of the argument.
    var expression: String {
        switch kind {
        case .string: ".verbatim(\(name))"
        case .int: ".number(\(name))"
        case .text: name
        case .money: ".money(\(name), .\(style ?? "short"))"
        case .instant: ".date(\(name), .\(style ?? "shortDateTime"))"
        case .day: ".day(\(name), .\(style ?? "short"))"
        case .duration: ".duration(\(name))"
        case .percent: ".percent(\(name), places: \(style ?? "0"))"
        }
    }

    /// Reads the `args:` part of a comment; an unknown type or a bad name is a problem.
    static func all(in comment: String?) throws -> [Argument] {
        guard let comment, let start = comment.range(of: "args:") else { return [] }
        let line = comment[start.upperBound...].prefix { $0 != "\n" && $0 != ";" }
        return try line.split(separator: ",").map { try Argument(written: $0.filter { $0 != " " }) }
    }

    private init(written: String) throws {
        let parts = written.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, isSwiftName(parts[0]) else {
            throw Problems(list: ["argument '\(written)' is not written as name:Type"])
        }
        let type = parts[1].prefix { $0 != "(" }
        guard let kind = Kind(rawValue: String(type)) else {
            let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problems(list: ["argument '\(parts[0])' has the unknown type \(type); known are \(known)"])
        }
        let styleText = parts[1].dropFirst(type.count).filter { $0 != "(" && $0 != ")" }
        name = String(parts[0])
        self.kind = kind
        style = styleText.isEmpty ? nil : styleText
    }
}

/// Whether the words can be a Swift name: a small ASCII letter, then letters and digits.
func isSwiftName(_ words: some StringProtocol) -> Bool {
    guard let first = words.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return words.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
