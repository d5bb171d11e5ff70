import Foundation
import Handling
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Giving corrections out` {
    private static let words = "Eva Nagy here, Évának nem jó: call +36 30 123 4567 or eva@example.com, order 8812345!"

    private func rows(_ shop: Shop, words: Bool) async throws -> [[String: JSONValue]] {
        let pages = FindingRecord.correctedPages(words: words)
        var all: [[String: JSONValue]] = []
        try await pages.each(of: shop.tenant, in: shop.database, pageSize: 1) { page in
            all += page.map { Dictionary(uniqueKeysWithValues: zip(pages.columns, $0.values)) }
        }
        return all
    }

    @Test(arguments: Engine.underTest)
    func `only corrected messages are given, without words unless they are asked for`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva Nagy", "eva@example.com")
            var ids: [CaseID] = []
            for (index, text) in [Self.words, "Where is it?", "It is broken."].enumerated() {
                ids.append(try await shop.openCase(of: eva, text, at: index))
            }
            for id in [ids[0], ids[2]] {
                let entry = try #require(try await shop.read { try EntryRecord.newest(of: id, in: $0) }.first)
                try await shop.write(at: 5) { act, tx in
                    try correctFinding(.stake(.family), to: "1", in: entry.id, of: id, by: act, in: tx)
                }
            }
            let bare = try await rows(shop, words: false)
            #expect(bare.count == 2)
            #expect(bare.allSatisfy { $0["text"] == .null && $0["corrected"] == ["stake:family"] })
            let full = try await rows(shop, words: true)
            let text = try #require(full.compactMap { $0["text"]?.text }.first { $0.contains("[number]") })
            #expect(text == "[name] [name] here, [name] nem jó: call [number] or [address] order [number]!")
            let lines = full.map { JSONValue.object($0).canonical }.joined(separator: "\n")
            let (samples, bad) = SampleMessage.read(Data(lines.utf8))
            #expect(bad.isEmpty && samples.count == 2)
            #expect(samples.allSatisfy { $0.gold.atStake.contains(.family) })
        }
    }
}
