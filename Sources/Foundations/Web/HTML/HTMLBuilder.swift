package import Primitives

/// Lets pages be written as nested blocks of nodes, strings, texts and numbers with `if` and `for`.
@resultBuilder
package enum HTMLBuilder {
    /// A node stands for itself.
    package static func buildExpression(_ node: Node) -> Node { node }

    /// A missing node writes nothing.
    package static func buildExpression(_ node: Node?) -> Node { node ?? .none }

    /// Nodes are written behind one another.
    package static func buildExpression(_ nodes: [Node]) -> Node { .fragment(nodes) }

    /// A string is escaped words.
    package static func buildExpression(_ words: String) -> Node { .text(words) }

    /// A missing string writes nothing.
    package static func buildExpression(_ words: String?) -> Node { words.map(Node.text) ?? .none }

    /// A text is put into the reader's language at rendering.
    package static func buildExpression(_ text: Text) -> Node { .localized(text) }

    /// A missing text writes nothing.
    package static func buildExpression(_ text: Text?) -> Node { text.map(Node.localized) ?? .none }

    /// A whole number gets the reader's digits and grouping.
    package static func buildExpression(_ number: Int) -> Node { .localized(.number(number)) }

    /// An amount gets the reader's digits and currency order.
    package static func buildExpression(_ amount: Money) -> Node { .localized(.money(amount)) }

    /// Several lines of a block.
    package static func buildBlock(_ nodes: Node...) -> Node {
        nodes.count == 1 ? nodes[0] : .fragment(nodes)
    }

    /// An `if` without `else`.
    package static func buildOptional(_ node: Node?) -> Node { node ?? .none }

    /// The taken branch of an `if` or `switch`.
    package static func buildEither(first node: Node) -> Node { node }

    /// The other branch of an `if` or `switch`.
    package static func buildEither(second node: Node) -> Node { node }

    /// The turns of a `for`.
    package static func buildArray(_ nodes: [Node]) -> Node { .fragment(nodes) }
}

/// Builds a piece of a page outside an element.
package func nodes(@HTMLBuilder _ content: () -> Node) -> Node { content() }
