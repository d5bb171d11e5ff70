import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page of one case, and what its script asks for.
struct CaseRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id", use: show)
        router.post("/cases/:id/guide", use: guideStep)
        router.post("/cases/:id/looking", use: looking)
        router.post("/cases/:id/draft", use: draft)
        router.post("/cases/:id/wording", use: wording)
        router.get("/cases/:id/deadlines", use: deadlines)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let query = request.uri.queryParameters
        var wish = CaseModel.Wish(id: try context.pathID())
        wish.compose = query["compose"].flatMap { ComposeMode(rawValue: String($0)) } ?? .reply
        wish.mode = query["mode"].flatMap { GuideMode(rawValue: String($0)) }
        wish.before = query["before"].flatMap { EntryPlace(String($0)) }
        return try await kit.showCase(
            wish, viewer, context, template: query["template"].flatMap { MacroID(String($0)) },
            sent: query["sent"].flatMap { CaseDrafts.accepted(String($0)) })
    }

    /// The ticked lines of the current card and, when a button says so, another step.
    private func guideStep(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let done = Set(context.form.all("done"))
        let step = Int(context.form.text("next")) ?? Int(context.form.text("step")) ?? 0
        try await kit.write(viewer, context) { act, tx in
            try recordGuideStep(step, done: done, for: id, by: act, in: tx)
        }
        let mode = GuideMode(rawValue: context.form.text("mode"))
        guard request.wantsFragment else {
            return .seeOther("/cases/\(id)" + (mode.map { "?mode=\($0.rawValue)" } ?? "") + "#guide")
        }
        let model = try await kit.caseModel(CaseModel.Wish(id: id, mode: mode), viewer, context)
        return HTMLResponse(GuideColumn(model: model).node).response(in: context.locale)
    }

    private func looking(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        let mark = try await kit.write(viewer, context) { act, tx -> LookersMark? in
            guard let file = try CaseFile.load(id, for: viewer.staff, now: now, in: tx) else { return nil }
            try markLooking(at: id, by: act, in: tx)
            return LookersMark(file: file, names: try PeopleNames.load(Set(file.lookers.map(\.staff)), in: tx))
        }
        guard let mark else { throw WebRefusal.notFound }
        return HTMLResponse(mark.answer).response(in: context.locale)
    }

    private func draft(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let kind = request.uri.queryParameters["kind"].flatMap { DraftKind(rawValue: String($0)) } ?? .reply
        let words = context.form.text("body")
        try await kit.write(viewer, context) { act, tx in try saveDraft(words, of: kind, in: id, by: act, in: tx) }
        let saved = HandlingText.draftSaved
        return HTMLResponse(words.trimmed.isEmpty ? .none : .localized(saved)).response(in: context.locale)
    }

    private func wording(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let id: CaseID = try context.pathID()
        let guards = kit.guards
        let (item, last, brand) = try await kit.database.read(in: viewer.tenant) {
            (
                try CaseRecord.require(id, in: $0), try EntryRecord.lastWords(of: id, in: $0),
                try BrandGuard.load(guards, in: $0)
            )
        }
        let panel = WordingPanel(
            words: context.form.text("body"), usual: item.language, message: last, wordingGuard: brand,
            reader: viewer.language, now: context.locale.now, zone: context.locale.zone, address: "/cases/\(id)",
            mayTrack: kit.slots.trackPromise != nil)
        return HTMLResponse(panel.items).response(in: context.locale)
    }

    private func deadlines(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: CaseID = try context.pathID()
        let found = try await kit.database.read(in: viewer.tenant) { snapshot in
            (
                try CaseRecord.require(id, in: snapshot),
                try DeadlineKind.allCases.compactMap { try explainDeadline($0, of: id, in: snapshot) }
            )
        }
        return try await kit.workPage(HandlingText.deadlines, of: found.0, viewer, context) {
            DeadlinePage(explanations: found.1).node
        }
    }
}

extension HandlingKit {
    /// Reads the page of a case; refused when the brand has no such case.
    func caseModel(_ wish: CaseModel.Wish, _ viewer: Viewer, _ context: AramContext) async throws -> CaseModel {
        let locale = context.locale
        let model = try await database.read(in: viewer.tenant) { snapshot in
            try CaseModel.load(wish, viewer, self, locale, in: snapshot)
        }
        guard let model else { throw WebRefusal.notFound }
        return model
    }

    /// The page of a case as an answer, with what was typed when a form was refused.
    func showCase(
        _ wish: CaseModel.Wish, _ viewer: Viewer, _ context: AramContext, template: MacroID? = nil,
        typed: ComposerState? = nil, sent: String? = nil
    ) async throws -> Response {
        let model = try await caseModel(wish, viewer, context)
        let key = ids.make(CaseID.self, at: context.locale.now).description
        let state = typed ?? ComposerState.opened(model, template: template, key: key)
        var page = try await frame.page(
            .joined([.verbatim("#\(model.item.number)"), subjectText(model.item.subject)], separator: " "),
            at: "/cases",
            viewer: viewer, isNarrow: true, mainClass: "case"
        ) {
            CasePage(model: model, composer: state, slots: slots, sent: sent).content
        }
        page.topbar = CaseHead(model: model).node
        page.palette = palette(model)
        return HTMLResponse(page.node, status: typed == nil ? 200 : 422).response(in: context.locale)
    }

    private func palette(_ model: CaseModel) -> [PaletteEntry] {
        guard model.mayAct, model.item.isOpen else { return [] }
        return [
            PaletteEntry(HandlingText.reply, icon: .reply, href: "\(model.address)?compose=reply#composer", key: "A"),
            PaletteEntry(HandlingText.note, icon: .lock, href: "\(model.address)?compose=note#composer", key: "N"),
            PaletteEntry(
                HandlingText.callAndLog, icon: .phone, href: "\(model.address)?compose=call#composer", key: "L"),
            PaletteEntry(HandlingText.passOn, icon: .userPlus, href: "\(model.address)/assignment", key: "P"),
            PaletteEntry(HandlingText.assess, icon: .gauge, href: "\(model.address)/assessment"),
            PaletteEntry(HandlingText.close, icon: .circleCheck, href: "\(model.address)/closure", key: "C"),
        ]
            + model.macros.map {
                PaletteEntry(
                    .verbatim($0.name), icon: .bookOpenText, href: "\(model.address)?template=\($0.id)#composer")
            }
    }

    /// A page of work on one case, with the way back to it.
    func workPage(
        _ title: Text, of item: Case, _ viewer: Viewer, _ context: AramContext, status: Int = 200,
        @HTMLBuilder content: () -> Node
    ) async throws -> Response {
        try await answer(title, at: "/inbox", viewer, context, status: status) {
            div(.class("stack")) {
                p {
                    a(.class("btn", "btn--ghost", "btn--sm"), .href("/cases/\(item.id)")) {
                        icon(.undo2, flip: true)
                        span(.class("ltr")) { "#\(item.number)" }
                        bdi { subjectText(item.subject) }
                    }
                }
                content()
            }
        }
    }
}
