import Hummingbird
import People
import Primitives
import Storage
import Web

/// The dead-letter list of a brand.
struct DeadLetterRoutes: Sendable {
    let kit: AlertingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/outbox", use: list)
        router.post("/settings/outbox/:id/trial", use: tryAgain)
        router.post("/settings/outbox/:id/end", use: drop)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let after = request.uri.queryParameters["after"].flatMap { Identifier<OutboxTag>($0) }
        // A kind is a word of the program; anything else shows all.
        let kind = request.uri.queryParameters["kind"].map(String.init).flatMap { word in
            word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "." || $0 == "_") } ? word : nil
        }
        let letters = try await kit.read(viewer) { try DeadLetters.read(kind: kind, after: after, in: $0) }
        return try await kit.settings(AlertingText.deadLetters, at: "/settings/outbox", viewer, context) {
            DeadLetterPage(letters: letters, kind: kind, isLater: after != nil).node
        }
    }

    private func tryAgain(_ request: Request, _ context: AramContext) async throws -> Response {
        try await act(context) { id, act, tx in try tx.revive(id, act: act) }
    }

    private func drop(_ request: Request, _ context: AramContext) async throws -> Response {
        try await act(context) { id, act, tx in try tx.drop(id, act: act) }
    }

    private func act(
        _ context: AramContext, _ body: @escaping @Sendable (Identifier<OutboxTag>, Act, Transaction) throws -> Void
    ) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: Identifier<OutboxTag> = try context.pathID()
        do {
            try await kit.write(viewer, context) { try body(id, $0, $1) }
        } catch is StaleVersion {
            // Another administrator was quicker, or it is nobody's: both look the same from here.
            throw WebRefusal.notFound
        }
        return .seeOther("/settings/outbox")
    }
}
