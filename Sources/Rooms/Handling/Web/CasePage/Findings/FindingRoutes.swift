import Hummingbird
import People
import Primitives
import Storage
import Web

/// Takes what staff set right in the findings about a customer's words.
struct FindingRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.post("/cases/:id/findings", use: correct)
    }

    /// The field `finding` is an entry's id, `/topic:delivery=0`, or `/topic:delivery=undo` to take a correction back.
    private func correct(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let item = try context.pathID("id", CaseID.self)
        let parts = context.form.text("finding").split(maxSplits: 2) { $0 == "/" || $0 == "=" }.map(String.init)
        guard parts.count == 3, let entry = EntryID(parts[0]), let aspect = FindingAspect(parts[1]) else {
            throw CaseRefusal.noSuchFinding
        }
        let value = parts[2]
        try await kit.write(viewer, context) { act, tx in
            if value == "undo" {
                try restoreFinding(aspect, in: entry, of: item, by: act, in: tx)
            } else {
                try correctFinding(aspect, to: value, in: entry, of: item, by: act, in: tx)
            }
        }
        let before = EntryPlace(context.form.text("before")).map { "?before=\($0.word)" } ?? ""
        return .seeOther("/cases/\(item)\(before)#entry-\(entry)")
    }
}

extension EntryPlace {
    /// The place as addresses carry it: milliseconds and id with an underscore between.
    var word: String { "\(at.milliseconds)_\(id)" }

    /// Reads a ``word``; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "_")
        guard parts.count == 2, let at = Int64(parts[0]), let id = EntryID(parts[1]) else { return nil }
        self.init(at: Instant(milliseconds: at), id: id)
    }
}
