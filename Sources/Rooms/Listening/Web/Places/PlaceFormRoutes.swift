import Foundation
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The form behind the code of a printed sheet and inside the frame of a widget; it works without script.
struct PlaceFormRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        // Those who look at a link before showing it ask with HEAD first; nothing is noted.
        router.head("/p/:token") { _, _ in Response(status: .ok) }
        router.get("/p/:token", use: show)
        router.post("/p/:token", use: take)
        router.get("/p/:token/thanks", use: thank)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let opened = try await OpenedPlace.find(context, kit: kit)
        let answer: FeedbackID = Act(tenant: opened.tenant.id, actor: .system, at: context.locale.now).newID()
        let state = FormState(["window": CallbackWindow.soon.rawValue, "answer": answer.uuid.text])
        return page(opened, state, request, context)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let opened = try await OpenedPlace.find(context, kit: kit)
        let locale = opened.locale(request, context)
        let act = Act(tenant: opened.tenant.id, actor: .system, at: locale.now)
        if kit.caps.count(place: opened.place.id, device: nil, address: context.remoteAddress, at: locale.now) != nil {
            throw WebRefusal.tooMany
        }
        var reader = FormReader(context.form)
        let (name, email) = (reader.words("name"), reader.email("email", required: false))
        let phone = context.form.text("phone").trimmed
        if !phone.isEmpty && PhoneNumber(phone) == nil { reader.refuse("phone", FeedbackRefusal.phoneUnreadable.text) }
        if reader.isFine {
            do {
                let answer = try PlaceAnswer(
                    form: context.form, id: UUID(text: context.form.text("answer")) ?? act.newID(PlaceID.self).uuid,
                    name: name, email: email, at: locale.now, zone: opened.tenant.zone, language: locale.language)
                try await kit.database.write(in: opened.tenant.id) { tx in
                    _ = try takePlaceAnswer(
                        answer, at: opened.place.id, link: opened.place.linkVersion, by: act, in: tx)
                }
                return .seeOther("/p/\(opened.token)/thanks?lang=\(locale.language.rawValue)")
            } catch let refusal as FeedbackRefusal {
                reader.refuse(refusal.field, refusal.text)
            }
        }
        return page(opened, reader.state, request, context, status: 422)
    }

    private func thank(_ request: Request, _ context: AramContext) async throws -> Response {
        let opened = try await OpenedPlace.find(context, kit: kit)
        let page = PublicPage(title: ListeningText.thanksTitle, cardClass: "survey", brand: opened.tenant.name) {
            h1 { ListeningText.thanksTitle }
            p { ListeningText.thanksForm }
            p(.class("small")) { a(.href("/p/\(opened.token)")) { ListeningText.formAgain } }
        }
        return opened.framed(kit.answer(page, in: opened.locale(request, context)))
    }

    private func page(
        _ opened: OpenedPlace, _ state: FormState, _ request: Request, _ context: AramContext, status: Int = 200
    ) -> Response {
        let isWidget = opened.place.kind == .widget
        let asked = request.uri.queryParameters["site"].flatMap { WebOrigin(String($0)) }
        let site = asked.flatMap { opened.place.origins.contains($0) ? $0.description : nil }
        let place = FormPlace(
            question: opened.question, languages: opened.place.offered,
            answersAddress: isWidget ? opened.answersAddress : nil, site: isWidget ? site : nil)
        let form = FeedbackFormPage(
            brand: opened.tenant.name, address: "/p/\(opened.token)", state: state, place: place)
        return opened.framed(kit.answer(form.page, in: opened.locale(request, context), status: status))
    }
}
