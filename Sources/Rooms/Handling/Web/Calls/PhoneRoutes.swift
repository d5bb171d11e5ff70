import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// The page for talks on the phone and at the desk.
struct PhoneRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/phone", use: show)
        router.post("/phone", use: keep)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        let asked = request.uri.queryParameters
        let wish = PhoneModel.Wish(
            mode: asked["mode"] == "desk" ? .desk : .phone, call: asked["call"].flatMap { CallID(String($0)) },
            customer: asked["customer"].flatMap { CustomerID(String($0)) })
        return try await page(wish, nil, nil, viewer, context)
    }

    private func keep(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        var form = PhoneForm(context.form, at: context.locale.now, zone: context.locale.zone)
        let talk = form.read()
        let wish = form.wish
        guard let talk else { return try await page(wish, form.reader.state, nil, viewer, context) }
        do {
            switch try await kit.write(viewer, context, { act, tx in try keepTalk(talk, by: act, in: tx) }) {
            case .feedback(let id): return .seeOther("/feedback/\(id)")
            case .file(let id): return .seeOther("/cases/\(id)?sent=call")
            }
        } catch let refusal as FeedbackRefusal where refusal != .unknown {
            form.reader.refuse(refusal.field, refusal.text)
            return try await page(wish, form.reader.state, nil, viewer, context)
        } catch {
            return try await page(wish, context.form.state(), try formProblem(error), viewer, context)
        }
    }

    /// The page with what is known, or with what was typed and what is wrong with it.
    private func page(
        _ wish: PhoneModel.Wish, _ typed: FormState?, _ problem: Text?, _ viewer: Viewer, _ context: AramContext
    ) async throws -> Response {
        let now = context.locale.now
        let model = try await kit.database.read(in: viewer.tenant) {
            try PhoneModel.load(wish, viewer, at: now, in: $0)
        }
        let key: Identifier<Talk> = kit.ids.make(at: now)
        let state = typed ?? model.state(onceKey: key.description)
        return try await kit.answer(
            HandlingText.phoneTitle, at: "/phone", viewer, context, status: typed == nil ? 200 : 422,
            views: model.call == nil ? modes(model) : .none,
            actions: linkButton(HandlingText.calls, href: "/calls", icon: .phone)
        ) {
            PhonePage(model: model, state: state, problem: problem).node
        }
    }

    private func modes(_ model: PhoneModel) -> Node {
        tabs(
            HandlingText.guideMode,
            [GuideMode.phone, .desk].map { mode in
                let person = model.customer.map { "&customer=\($0.id)" } ?? ""
                return Tab(mode.text, href: "/phone?mode=\(mode.rawValue)\(person)", isCurrent: mode == model.mode)
            })
    }
}
