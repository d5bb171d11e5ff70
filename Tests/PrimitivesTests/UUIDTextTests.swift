import Foundation
import Primitives
import Testing

@Suite struct `Writing and reading ids` {
    @Test func `an id is written as Foundation writes it, in small letters or in capitals`() {
        for _ in 0..<200 {
            let id = UUID()
            #expect(id.capitalText == id.uuidString)
            #expect(id.text == id.uuidString.lowercased())
        }
    }

    @Test func `what was written is read, in either case`() {
        let id = UUID()
        #expect(UUID(text: id.text) == id)
        #expect(UUID(text: id.uuidString) == id)
        #expect(UUID(text: id.uuidString.dropFirst(0)) == id)
    }

    @Test(
        arguments: [
            "", "0190163d-8694-739b-aea5-966c26f8ad9", "0190163d-8694-739b-aea5-966c26f8ad911",
            "0190163d.8694-739b-aea5-966c26f8ad91", "0190163d-8694-739b-aea5-966c26f8ad9g",
            "0190163d8694-739b-aea5-966c26f8ad91-", "{0190163d-8694-739b-aea5-966c26f8ad9}",
            "۰190163d-8694-739b-aea5-966c26f8ad9", " 0190163d-8694-739b-aea5-966c26f8ad9",
        ])
    func `other texts are no ids`(text: String) { #expect(UUID(text: text) == nil) }
}
