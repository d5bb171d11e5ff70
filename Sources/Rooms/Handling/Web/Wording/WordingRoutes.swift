import Hummingbird
import People
import Primitives
import Storage
import TextAnalysis
package import Web

/// The settings of the brand's own words for the wording guard.
struct WordingRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/settings/wording", use: show)
        router.post("/settings/wording", use: add)
        router.post("/settings/wording/:id/removal", use: remove)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        try await page(nil, try context.require(.managePlans), context)
    }

    private func page(_ problem: Text?, _ viewer: Viewer, _ context: AramContext) async throws -> Response {
        let all = try await kit.database.read(in: viewer.tenant) { try BrandPhraseRecord.all($0) }
        return try await kit.answer(
            HandlingText.wording, at: "/settings/wording", viewer, context, status: problem == nil ? 200 : 422,
            views: handlingSettingsTabs(at: "/settings/wording", viewer)
        ) {
            WordingSettings(phrases: all, typed: problem == nil ? FormState() : context.form.state(), problem: problem)
                .node
        }
    }

    private func add(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let form = context.form
        let kind = form.text("category")
        guard let language = LanguageCode(rawValue: form.text("language")),
            kind == "allow" || WordingCategory(rawValue: kind) != nil
        else { return try await page(HandlingText.refusedWordingChoice, viewer, context) }
        do {
            try await kit.write(viewer, context) { act, tx in
                try addBrandPhrase(
                    form.text("phrase"), language: language, category: WordingCategory(rawValue: kind),
                    reason: form.text("reason"), suggestion: form.text("suggestion"), by: act, in: tx)
            }
            return .seeOther("/settings/wording")
        } catch let refusal as BrandPhraseRefusal {
            return try await page(refusal.text, viewer, context)
        } catch {
            return try await page(try formProblem(error), viewer, context)
        }
    }

    private func remove(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.managePlans)
        let id: BrandPhraseID = try context.pathID()
        try await kit.write(viewer, context) { act, tx in try removeBrandPhrase(id, by: act, in: tx) }
        return .seeOther("/settings/wording")
    }
}

extension BrandPhraseRefusal: ToldToPeople {
    /// The sentence for people.
    package var text: Text {
        switch self {
        case .notFound: WebText.notFoundDetail
        case .phraseMissing: HandlingText.refusedNoPhrase
        case .known: HandlingText.refusedKnownPhrase
        case .tooMany: HandlingText.refusedTooManyPhrases(count: BrandPhrase.most)
        }
    }

    /// 404 for a rule that the brand does not have, else 422.
    package var told: WebRefusal {
        switch self {
        case .notFound: .notFound
        default: WebRefusal(status: 422, code: "wording-refused", title: HandlingText.refusedTitle, detail: text)
        }
    }
}
