import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Opening the shipped weights` {
    @Test func `all three are whole`() throws { try ShippedModels.check() }

    @Test func `every language with damaged weights is named with its reason`() {
        #expect(ShippedModels.damages().isEmpty)
        let damages = ShippedModels.damages { (language) throws(ReaderModel.Damage) in
            guard language != .hungarian else { return try ReaderModel.shipped(language) }
            return try ReaderModel(language == .english ? [] : [UInt8](repeating: 7, count: 4_000))
        }
        #expect(damages.map(\.language) == [.english, .persian])
        #expect(damages.map(\.damage) == [.missing, .foreign])
    }

    @Test func `damaged weights are refused with a reason`() throws {
        #expect(throws: ReaderModel.Damage.missing) { _ = try ReaderModel([]) }
        #expect(throws: ReaderModel.Damage.foreign) { _ = try ReaderModel([UInt8](repeating: 7, count: 4_000)) }
        let place = `Training the reader`.samples.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Foundations/CTextWeights/hu.weights")
        var bytes = [UInt8](try Data(contentsOf: place))
        #expect(throws: ReaderModel.Damage.broken) { _ = try ReaderModel(Array(bytes.dropLast())) }
        bytes[bytes.count / 2] ^= 1
        #expect(throws: ReaderModel.Damage.broken) { _ = try ReaderModel(bytes) }
    }

    @Test(arguments: LanguageCode.allCases)
    func `the model card tells the figures of the shipped weights`(language: LanguageCode) throws {
        let root = `Training the reader`.samples.deletingLastPathComponent().deletingLastPathComponent()
        let card = try String(contentsOf: root.appendingPathComponent("docs/text-model.md"), encoding: .utf8)
        let test = try TrainingSources(language, samples: `Training the reader`.samples, data: nil).test
        let given = test.map { analyze($0.text, language: language) }
        for line in ReaderFigures(given: given, gold: test.map(\.gold), resamples: 1).lines {
            let start = "| \(language.rawValue) | \(line.name) | \(line.count) | "
            let row = try #require(card.split(separator: "\n").first { $0.hasPrefix(start) }, "\(start)")
            let value = try #require(Double(row.dropFirst(start.count).prefix { $0 != " " }))
            #expect(abs(value - line.value * 100) < 0.06, "\(start) \(line.value)")
        }
    }

    @Test func `probabilities stand beside findings and lie between 0 and 1`() throws {
        let found = analyze("The invoice is wrong again, please correct it.", language: .english)
        let all = found.probabilities.all
        #expect(all.count == 47)
        #expect(all.allSatisfy { (0...1).contains($0.probability) })
        let billing = try #require(found.probabilities["billing"])
        let delivery = try #require(found.probabilities["delivery"])
        #expect(billing > delivery)
        #expect(found.probabilities["no such label"] == nil)
        #expect(analyze("Das ist alles nicht gut", language: nil).probabilities.isEmpty)
    }

    @Test func `findings are printed under the names of the command line`() throws {
        let json = analyze("Az előfizetésemet lemondom, és kérem vissza a pénzemet!", language: nil)
            .json(probabilities: true)
        #expect(json["lang"]?.text == "hu")
        #expect(json["anger"]?.integer != nil)
        #expect(json["is_complaint"]?.integer != nil)
        let spans = try #require(json["spans"]?.elements)
        #expect(!spans.isEmpty)
        #expect(spans.allSatisfy { $0["label"]?.text != nil && $0["start"]?.integer != nil })
        #expect(json["probabilities"]?["refund_request"]?.number != nil)
        #expect(analyze("Das ist alles nicht gut").json(probabilities: true) == .object(["lang": .string("und")]))
    }
}
