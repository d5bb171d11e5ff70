import Testing

@Suite struct `The house` {
    @Test(arguments: HouseRule.all) func `the checkout keeps the rule`(rule: HouseRule) throws {
        let broken = rule.check(try Checkout.tree.get())
        let report = broken.prefix(40).map(\.description).joined(separator: "\n")
        let count = broken.count
        #expect(count == 0, "\(rule.name)\n\(report)")
    }

    @Test func `the checkout that the rules read is this one`() throws {
        let tree = try Checkout.tree.get()
        #expect(tree.paths.contains("Tests/HouseTests/HouseRuleTests.swift"))
        #expect(tree.paths.contains("Sources/Foundations/Primitives"))
        #expect(!tree.sources.isEmpty)
    }
}

/// The checkout, read once for all rules.
private enum Checkout {
    static let tree = Result { try SourceTree(root: SourceTree.root) }
}
