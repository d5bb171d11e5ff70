import Primitives

/// What the placeholders of a survey's words stand for in one mail.
package struct SurveyPlaceholders: Hashable, Sendable {
    /// `{{customer}}`: how the customer is addressed; empty when no name is known.
    package let customer: String
    /// `{{agent}}`: who worked on the case; empty when nobody did.
    package let agent: String
    /// `{{case}}`: the number of the case; empty without one.
    package let caseNumber: String
    /// `{{brand}}`: the name of the brand.
    package let brand: String

    /// Takes the four values.
    package init(customer: String, agent: String = "", caseNumber: String = "", brand: String) {
        self.customer = customer
        self.agent = agent
        self.caseNumber = caseNumber
        self.brand = brand
    }

    private static let names: Set<String> = ["customer", "agent", "case", "brand"]

    /// All four as they are typed, for hints.
    package static let written = "{{customer}}, {{agent}}, {{case}}, {{brand}}"

    /// Whether every placeholder of the words is one of the four and is closed.
    package static func areSound(in words: String) -> Bool {
        pieces(of: words)?.allSatisfy { piece in
            if case .name(let name) = piece { names.contains(name) } else { true }
        } ?? false
    }

    /// The words with the values put in; without an agent or a customer the brand, or nothing, stands there.
    package func filling(_ words: String) -> String {
        guard let pieces = Self.pieces(of: words) else { return words }
        var text = ""
        var isCutting = false
        var isWithoutNumber = false
        for piece in pieces {
            switch piece {
            case .words(let run):
                // "Emma, how did we do?" becomes "How did we do?" when no name is known.
                var rest = isCutting ? String(run.drop { $0 == "," || $0 == "،" || $0.isWhitespace }) : run
                if isWithoutNumber && rest.hasPrefix(")") { rest = String(rest.dropFirst()) }
                isWithoutNumber = false
                text += isCutting && text.isEmpty ? rest.prefix(1).uppercased() + rest.dropFirst() : rest
                isCutting = false
            case .name("customer"):
                text += customer
                isCutting = customer.isEmpty && text.isEmpty
            case .name("agent"): text += agent.isEmpty ? brand : agent
            case .name("case"):
                text += caseNumber
                // A sentence about a case without a number does not keep the gap.
                if caseNumber.isEmpty {
                    text = text.trimmedEnd
                    isWithoutNumber = true
                }
            case .name: text += brand
            }
        }
        return text
    }

    /// A run of a text: plain words or a placeholder.
    private enum Piece {
        case words(String)
        case name(String)
    }

    private static func pieces(of words: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = words[...]
        while let open = rest.firstRange(of: "{{") {
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return nil }
            if open.lowerBound > rest.startIndex { pieces.append(.words(String(rest[..<open.lowerBound]))) }
            pieces.append(.name(String(rest[open.upperBound..<close.lowerBound]).trimmed))
            rest = rest[close.upperBound...]
        }
        if rest.contains("}}") { return nil }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        guard let last = lastIndex(where: { !$0.isWhitespace && $0 != "(" }) else { return "" }
        return String(self[...last])
    }
}
