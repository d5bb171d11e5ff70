package import Handling
import Hummingbird
import People
import Primitives
import Storage
import Web

/// Shows covered words to one person who asks for them, and keeps that they did.
struct RevealRoutes: Sendable {
    let kit: CareKit

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/cases/:id/entries/:entry/reveal", use: reveal)
    }

    private func reveal(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let item = try context.pathID("id", CaseID.self)
        let entry = try context.pathID("entry", EntryID.self)
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: act.tenant) { try revealAbuse(in: entry, of: item, by: act, in: $0) }
        return .seeOther("/cases/\(item)#entry-\(entry)")
    }
}

/// Covers abuse in the words of customers until somebody asks for them; asking is written down.
package func shieldedWords() -> HiddenWords {
    HiddenWords(
        reveal: HiddenWords.Reveal(
            seen: { try revealedEntries(of: $0, by: $1, in: $2) },
            address: { "/cases/\($0)/entries/\($1)/reveal" })
    ) { words, findings in mask(words, findings).coveredRanges }
}
