import Testing

@Suite struct `A house rule` {
    @Test(arguments: RuleSample.bad) func `catches its bad sample`(sample: RuleSample) throws {
        let rule = try #require(HouseRule.all.first { $0.name == sample.rule })
        let found = rule.check(SourceTree(sample.texts))
        #expect(found.map(\.line) == sample.lines, "\(found)")
    }

    @Test(arguments: RuleSample.good) func `lets its good sample pass`(sample: RuleSample) throws {
        let rule = try #require(HouseRule.all.first { $0.name == sample.rule })
        #expect(rule.check(SourceTree(sample.texts)).isEmpty)
    }

    @Test(arguments: HouseRule.all) func `has a sample of both kinds`(rule: HouseRule) {
        #expect(RuleSample.bad.contains { $0.rule == rule.name })
        #expect(RuleSample.good.contains { $0.rule == rule.name })
    }

    @Test func `has a name of its own`() {
        #expect(Set(HouseRule.all.map(\.name)).count == HouseRule.all.count)
    }
}
