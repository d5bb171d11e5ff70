import Hummingbird
import People
import Primitives
import Storage
import Web

/// The lists of cases and the search.
struct InboxRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/inbox", use: show)
        router.get("/inbox/preview/:id", use: preview)
        router.post("/inbox/assignment", use: assign)
        router.get("/search", use: search)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = InboxQuery(request)
        let removed = request.uri.queryParameters["removed"].flatMap { SavedViewID(String($0)) }
        let (slots, counts, now) = (kit.slots, kit.counts, context.locale.now)
        let model = try await kit.database.read(in: viewer.tenant) { snapshot in
            try InboxModel.load(query, removed: removed, viewer, slots, counts, at: now, in: snapshot)
        }
        var page = try await kit.frame.page(HandlingText.inbox, at: "/inbox", viewer: viewer, mainClass: "inbox") {
            InboxPage(model: model).node
        }
        if viewer.allows(.handleCases) {
            page.actions = linkButton(
                HandlingText.newCase, href: "/cases/new", icon: .plus, look: .primary, .class("hide-s"),
                .data("key", "KeyN"))
            page.palette = [PaletteEntry(HandlingText.newCase, icon: .plus, href: "/cases/new", key: "N")]
        }
        page.palette += InboxQuery.View.allCases.map {
            PaletteEntry($0.text, icon: .inbox, href: InboxQuery().showing($0).address())
        }
        page.palette += model.saved.map {
            PaletteEntry(.verbatim($0.name), icon: .bookmark, href: InboxQuery(words: $0.words).address())
        }
        return HTMLResponse(page.node).response(in: context.locale)
    }

    private func preview(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        let peek = try await kit.database.read(in: viewer.tenant) { snapshot in
            try InboxPeek.load(id, viewer, at: now, in: snapshot)
        }
        guard let peek else { throw WebRefusal.notFound }
        return HTMLResponse(peek.node).response(in: context.locale)
    }

    /// Takes or assigns every ticked case that is still to be had; the others stay as they are.
    private func assign(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let chosen = context.form.all("case").prefix(100).compactMap { CaseID($0) }
        let isTaking = context.form.text("do") != "assign"
        let target = isTaking ? viewer.staff : StaffID(context.form.text("to"))
        if !isTaking && !viewer.allows(.assignCases) { throw WebRefusal.notAllowed }
        for id in chosen {
            do {
                try await kit.write(viewer, context) { act, tx in
                    if isTaking {
                        try takeCase(id, by: act, in: tx)
                    } else {
                        try assignCase(id, to: target, by: act, in: tx)
                    }
                }
            } catch is CaseRefusal {
                continue
            }
        }
        let back = context.form.text("back")
        return .seeOther(back.hasPrefix("/inbox") ? back : "/inbox")
    }

    private func search(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let words = String(
            (request.uri.queryParameters["q"].map { String($0) } ?? "").trimmed.prefix(Limits.lineCharacters))
        let results = try await kit.database.read(in: viewer.tenant) { snapshot in
            try SearchResults.load(words, viewer, in: snapshot)
        }
        return try await kit.answer(HandlingText.searchTitle, at: "/search", viewer, context) {
            SearchPage(results: results).node
        }
    }
}
