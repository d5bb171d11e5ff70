import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Taking letters` {
    private static let pdf: [UInt8] = Array("%PDF-1.7 one page".utf8)

    private func letter(_ scans: [LetterScan], received days: Int = 3) -> PaperLetter {
        PaperLetter(
            customer: NewCustomer(name: "Lajos Varga", phone: PhoneNumber("06 30 555 0188"), language: .hungarian),
            subject: "Refund of 14 October", words: "Még mindig várom a pénzemet.", language: .hungarian,
            touchpoint: .return, receivedAt: .testing - .days(days), scans: scans)
    }

    @Test(arguments: Engine.underTest)
    func `the deadline of the law runs from the receipt, not from the scanning`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let scan = try LetterScan(safeName: "letter.pdf", bytes: Self.pdf)
            let letter = letter([scan])
            let id = try await shop.write { act, tx in try takeLetter(letter, by: act, in: tx) }
            let item = try await shop.find(id)
            #expect(item.openedAt == .testing - .days(3) && item.channel == .letter)
            let now = try await shop.openCase(of: item.customer)
            let legal = try #require(item.legalDueAt)
            let usual = try #require(try await shop.find(now).legalDueAt)
            #expect(usual - legal == .days(3))
            let kept = try await shop.read { try LetterRecord.list(of: id, in: $0) }
            #expect(kept.map(\.fileName) == ["letter.pdf"] && kept.first?.receivedAt == item.openedAt)
            #expect(kept.first?.enteredAt == .testing)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the same scan again opens no second case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let letter = letter([try LetterScan(safeName: "a.pdf", bytes: Self.pdf)])
            let first = try await shop.write { act, tx in try takeLetter(letter, by: act, in: tx) }
            let second = try await shop.write(at: 5) { act, tx in try takeLetter(letter, by: act, in: tx) }
            #expect(first == second)
            #expect(try await shop.kinds(of: first).filter { $0 == "letter.scanned" }.count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a letter joins the case that it names, and days that can not be are refused`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.customer("Emma", "emma@example.com")
            let id = try await shop.openCase(of: customer)
            var named = letter([try LetterScan(safeName: "a.pdf", bytes: Self.pdf)], received: 0)
            (named.caseNumber, named.customer) = (try await shop.find(id).number, nil)
            let joining = named
            #expect(try await shop.write { act, tx in try takeLetter(joining, by: act, in: tx) } == id)
            for (days, refusal) in [(-2, LetterRefusal.fromFuture), (500, .tooLongAgo)] {
                let wrong = letter([try LetterScan(safeName: "b.pdf", bytes: Self.pdf + [1])], received: days)
                await #expect(throws: refusal) {
                    try await shop.write { act, tx in try takeLetter(wrong, by: act, in: tx) }
                }
            }
            named.caseNumber = 4711
            named.scans = [try LetterScan(safeName: "c.pdf", bytes: Self.pdf + [2])]
            let lost = named
            await #expect(throws: LetterRefusal.noSuchCase) {
                try await shop.write { act, tx in try takeLetter(lost, by: act, in: tx) }
            }
        }
    }

    @Test func `a file is what its first bytes say`() throws {
        #expect(try LetterScan(safeName: "x.png", bytes: [0x49, 0x49, 0x2A, 0x00, 1]).kind == .tiff)
        #expect(throws: LetterRefusal.notAScan) { try LetterScan(safeName: "x.pdf", bytes: Array("MZ program".utf8)) }
        #expect(throws: LetterRefusal.tooLarge) {
            try LetterScan(safeName: "x.pdf", bytes: Self.pdf + [UInt8](repeating: 0, count: LetterScan.mostBytes))
        }
    }
}
