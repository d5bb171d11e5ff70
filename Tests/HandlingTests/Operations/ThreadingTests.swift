import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Finding the case of a mail` {
    private func message(
        _ subject: String, from sender: String?, reply: CaseID? = nil, references: [String] = [], key: String
    ) -> IncomingMessage {
        var words = CustomerWords("Any news?", subject: subject, channel: .email, language: .english)
        words.onceKey = key
        words.messageIDHeader = "\(key)@mail.example"
        let clues = MessageClues(
            replyCase: reply, references: references, subject: subject, sender: sender.flatMap { EmailAddress($0) })
        return IncomingMessage(clues: clues, words: words, senderName: "Somebody")
    }

    private func take(_ message: IncomingMessage, in shop: Shop) async throws -> TakenMessagePlace {
        try await shop.write(at: 30, by: .system) { try takeMessage(message, by: $0, in: $1) }
    }

    @Test(arguments: Engine.underTest)
    func `a signed reply address is proof, even from another mailbox`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let taken = try await take(message("x", from: "office@example.com", reply: id, key: "1"), in: shop)
            guard case .placed(let place) = taken else { return #expect(Bool(false), "not placed") }
            #expect(place.caseID == id)
            #expect(place.outcome == .joined)
            let again = try await take(message("x", from: "office@example.com", reply: id, key: "1"), in: shop)
            #expect(again == .placed(CasePlace(repeating: place)))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a reference from a stranger is held, from the customer it joins`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com")) {
                $0.words.messageIDHeader = "first@mail.example"
            }
            let stranger = message("Re: Late", from: "thief@example.org", references: ["first@mail.example"], key: "1")
            #expect(try await take(stranger, in: shop) == .held(candidate: id))
            #expect(try await shop.kinds(of: id).contains("case.message") == false)
            let own = message("Re: Late", from: "EVA@example.com", references: ["first@mail.example"], key: "2")
            guard case .placed(let place) = try await take(own, in: shop) else {
                return #expect(Bool(false), "not placed")
            }
            #expect(place.caseID == id)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a number in the subject joins only for a known participant`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let number = try await shop.find(id).number
            let stranger = try await take(message("[#\(number)] hello", from: "x@example.org", key: "1"), in: shop)
            guard case .placed(let new) = stranger else { return #expect(Bool(false), "not placed") }
            #expect(new.outcome == .opened)
            #expect(new.caseID != id)
            let own = try await take(message("Re: [#\(number)] hello", from: "eva@example.com", key: "2"), in: shop)
            guard case .placed(let joined) = own else { return #expect(Bool(false), "not placed") }
            #expect(joined.caseID == id)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a new mail about the same subject is linked, never joined`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let taken = try await take(message("Vá: RE: late DELIVERY", from: "eva@example.com", key: "1"), in: shop)
            guard case .placed(let place) = taken else { return #expect(Bool(false), "not placed") }
            #expect(place.outcome == .opened)
            #expect(try await shop.read { try links(of: place.caseID, in: $0) }.map(\.other) == [id])
            let other = try await take(message("The bill", from: "eva@example.com", key: "2"), in: shop)
            guard case .placed(let second) = other else { return #expect(Bool(false), "not placed") }
            #expect(try await shop.read { try links(of: second.caseID, in: $0) }.isEmpty)
            #expect(try await take(message("x", from: nil, key: "3"), in: shop) == .withoutSender)
        }
    }

    @Test(arguments: Engine.underTest) func `a mail for a merged case goes where its words went`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let (one, two) = (try await shop.openCase(of: eva), try await shop.openCase(of: eva))
            try await shop.write(at: 5) { try mergeCases(one, into: two, by: $0, in: $1) }
            guard case .placed(let place) = try await take(message("x", from: nil, reply: one, key: "1"), in: shop)
            else {
                return #expect(Bool(false), "not placed")
            }
            #expect(place.caseID == two)
        }
    }
}

extension CasePlace {
    /// The place that a repetition of the words is given.
    fileprivate init(repeating place: CasePlace) {
        self.init(caseID: place.caseID, entry: place.entry, outcome: .repeated)
    }
}
