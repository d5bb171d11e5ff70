import Hummingbird
import People
import Primitives
import Storage
import Web

/// The places of a brand: the list, one place with its link, and the form.
struct PlaceRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/places", use: list)
        router.get("/settings/places/new", use: blank)
        router.post("/settings/places", use: create)
        router.get("/settings/places/:id", use: show)
        router.get("/settings/places/:id/edit", use: edit)
        router.post("/settings/places/:id", use: change)
        router.post("/settings/places/:id/link", use: renew)
    }

    private func list(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let lines = try await kit.database.read(in: viewer.tenant) { snapshot in
            try PlaceRecord.all(in: snapshot).map { PlaceLine(place: $0, results: try .read($0.id, in: snapshot)) }
        }
        return try await kit.answer(
            ListeningText.placesTitle, at: "/settings", viewer, context, views: backToSettings,
            actions: linkButton(ListeningText.placeNew, href: "/settings/places/new", icon: .plus, look: .primary)
        ) { PlaceListPage(lines: lines).node }
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let place = try await kit.place(viewer, context)
        let results = try await kit.database.read(in: viewer.tenant) { try PlaceResults.read(place.id, in: $0) }
        let page = PlacePage(
            place: place, results: results, link: kit.links.place(place, of: viewer.tenant),
            token: kit.links.placeToken(place, of: viewer.tenant), base: kit.links.baseAddress)
        return try await kit.answer(
            .verbatim(place.name), at: "/settings", viewer, context, views: backToPlaces,
            actions: linkButton(WebText.edit, href: "/settings/places/\(place.id)/edit", icon: .pencil)
        ) { page.node }
    }

    private func blank(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let kind = request.uri.queryParameters["kind"].flatMap { PlaceKind(rawValue: String($0)) } ?? .poster
        let draft = PlaceDraft(name: "", touchpoint: .store, kind: kind, languages: Set(LanguageCode.allCases))
        return try await form(draft.state, of: nil, viewer, context)
    }

    private func create(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let (draft, state) = PlaceDraft.read(context.form, kind: nil)
        guard state.problems.isEmpty else { return try await form(state, of: nil, viewer, context, status: 422) }
        let act = kit.act(of: viewer, context)
        let id = try await kit.database.write(in: viewer.tenant) { try createPlace(draft, by: act, in: $0) }
        return .seeOther("/settings/places/\(id)")
    }

    private func edit(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let place = try await kit.place(viewer, context)
        var state = PlaceDraft(place).state
        state.values["version"] = [String(place.version)]
        return try await form(state, of: place, viewer, context)
    }

    private func change(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let place = try await kit.place(viewer, context)
        let (draft, state) = PlaceDraft.read(context.form, kind: place.kind)
        guard state.problems.isEmpty, let version = Int(context.form.text("version")) else {
            return try await form(state, of: place, viewer, context, status: 422)
        }
        let act = kit.act(of: viewer, context)
        do {
            try await kit.database.write(in: viewer.tenant) {
                try updatePlace(place.id, to: draft, version: version, by: act, in: $0)
            }
        } catch is StaleVersion {
            var state = state
            state.problems["name"] = WebText.conflictDetail
            return try await form(state, of: place, viewer, context, status: 409)
        }
        return .seeOther("/settings/places/\(place.id)")
    }

    private func renew(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.manageSettings)
        let id: PlaceID = try context.pathID()
        guard let number = Int(context.form.text("link")) else { throw WebRefusal.notFound }
        let act = kit.act(of: viewer, context)
        try await kit.database.write(in: viewer.tenant) { try renewPlaceLink(id, after: number, by: act, in: $0) }
        return .seeOther("/settings/places/\(id)")
    }

    private func form(
        _ state: FormState, of place: Place?, _ viewer: Viewer, _ context: AramContext, status: Int = 200
    ) async throws -> Response {
        try await kit.answer(
            place == nil ? ListeningText.placeNew : ListeningText.placeEdit, at: "/settings", viewer, context,
            status: status, views: backToPlaces
        ) { PlaceFormPage(state: state, place: place).node }
    }

    private var backToSettings: Node {
        linkButton(WebText.settings, href: "/settings", icon: .undo2, flip: true, look: .ghost, small: true)
    }
}

/// The way from one place to all of them.
var backToPlaces: Node {
    linkButton(
        ListeningText.placesTitle, href: "/settings/places", icon: .undo2, flip: true, look: .ghost, small: true)
}

extension ListeningKit {
    /// The place that the address names, of the viewer's brand.
    func place(_ viewer: Viewer, _ context: AramContext) async throws -> Place {
        let id: PlaceID = try context.pathID()
        let found = try await database.read(in: viewer.tenant) { try PlaceRecord.find(id, in: $0) }
        guard let found else { throw WebRefusal.notFound }
        return found
    }
}
