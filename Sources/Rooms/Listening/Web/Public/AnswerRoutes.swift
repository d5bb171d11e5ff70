import Foundation
import HTTPTypes
import Hummingbird
import People
import Primitives
import Storage
import Web

/// The page behind the answers of a survey mail.
struct AnswerRoutes: Sendable {
    let kit: ListeningKit

    func add(to router: some RouterMethods<AramContext>) {
        // Link scanners ask with HEAD first; it tells them that the address exists, and nothing is noted.
        router.head("/s/:token") { _, _ in Response(status: .ok) }
        router.get("/s/:token", use: show)
        router.post("/s/:token", use: take)
        router.get("/s/:token/thanks", use: thank)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .survey)
        let opened = try await open(link)
        let target = request.uri.queryParameters["v"].flatMap { ClickTarget(word: String($0)) }
        let kind = opened.survey.kind
        let tapped = target?.rating(of: kind)
        if let target, target == .trap || tapped != nil, !opened.isExpired(at: context.locale.now),
            opened.feedback?.grade.counts != true
        {
            let userAgent = request.headers[.userAgent] ?? ""
            let act = opened.act(at: context.locale.now)
            try await kit.database.write(in: link.tenant) { tx in
                try noteClick(target, of: opened.invitation.id, userAgent: userAgent, by: act, in: tx)
            }
        }
        let locale = opened.locale(request, context)
        guard !opened.isExpired(at: locale.now) else { return kit.answer(expired(opened), in: locale, status: 410) }
        var state = FormState(["window": CallbackWindow.soon.rawValue])
        let known = opened.feedback.flatMap { $0.grade.counts ? $0.rating : nil }
        if let rating = tapped ?? known { state.values[kind.field] = [rating.word] }
        return kit.answer(page(opened, state, request, context), in: locale)
    }

    private func take(_ request: Request, _ context: AramContext) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .survey)
        let (form, now) = (context.form, context.locale.now)
        do {
            // Only what the answer needs is read, and where it is written; the words of the survey are for pages.
            let id = InvitationID(link.row)
            try await kit.database.write(in: link.tenant, foreseeing: AnswerableInvitation.foreseen(id)) { tx in
                try confirm(form, of: id, at: now, in: tx)
            }
        } catch FeedbackRefusal.alreadyVoided {
            // Staff took the answer out of the figures; the customer is thanked all the same.
        } catch let refusal as FeedbackRefusal {
            return try await refused(refusal, try await open(link), request, context)
        }
        return .seeOther(back(context) + "/thanks" + asked(request))
    }

    private func confirm(_ form: FormBody, of id: InvitationID, at now: Instant, in tx: Transaction) throws {
        guard let asked = try AnswerableInvitation.find(id, in: tx) else { throw WebRefusal.notFound }
        let answer = try Answer(form: form, kind: asked.kind, at: now, zone: try BrandClock(in: tx).zone)
        let act = Act(tenant: tx.tenant, actor: .customer(asked.customer.uuid), at: now)
        _ = try confirmAnswer(answer, of: asked, by: act, in: tx)
    }

    private func refused(
        _ refusal: FeedbackRefusal, _ opened: OpenedSurvey, _ request: Request, _ context: AramContext
    ) async throws -> Response {
        let locale = opened.locale(request, context)
        if refusal == .expired { return kit.answer(expired(opened), in: locale, status: 410) }
        let field = refusal.field == "face" ? opened.survey.kind.field : refusal.field
        let state = context.form.state(problems: [field: refusal.text])
        return kit.answer(page(opened, state, request, context), in: locale, status: 422)
    }

    private func thank(_ request: Request, _ context: AramContext) async throws -> Response {
        try await thankPage(request, context, offering: nil, problem: nil)
    }

    /// The page of thanks with what is still asked; `details` are those that were refused, with their problem.
    func thankPage(
        _ request: Request, _ context: AramContext, offering details: SurveyDetails?, problem: Text?, status: Int = 200
    ) async throws -> Response {
        let link = try kit.links.opened(context.parameters.get("token"), .survey)
        let opened = try await open(link)
        let locale = opened.locale(request, context)
        guard let feedback = opened.feedback, feedback.grade.counts else { return .seeOther(back(context)) }
        let isAsking = !opened.questions.isEmpty && (details != nil || opened.details == nil)
        let page = ThanksPage(
            brand: opened.tenant.name, words: opened.filled(opened.wording(locale.language).thanks),
            face: feedback.face,
            isCallback: feedback.callback != nil,
            changeAddress: locale.now <= (feedback.confirmedAt ?? feedback.firstAt) + Limits.changeOfMind
                ? back(context) : nil,
            isNoted: opened.details != nil,
            details: isAsking
                ? DetailsForm(
                    address: back(context) + "/details" + asked(request), questions: opened.questions,
                    given: details ?? SurveyDetails(), problem: problem)
                : nil)
        return kit.answer(page.page, in: locale, status: status)
    }

    /// The language that the address asks for, for the next address.
    private func asked(_ request: Request) -> String {
        guard let code = request.uri.queryParameters["lang"].flatMap({ LanguageCode(rawValue: String($0)) }) else {
            return ""
        }
        return "?lang=\(code.rawValue)"
    }

    private func back(_ context: AramContext) -> String { "/s/\(context.parameters.get("token") ?? "")" }

    private func page(
        _ opened: OpenedSurvey, _ state: FormState, _ request: Request, _ context: AramContext
    ) -> PublicPage {
        AnswerPage(
            address: back(context), asked: asked(request), brand: opened.tenant.name, kind: opened.survey.kind,
            texts: opened.filledTexts, state: state,
            hasPhone: opened.customer.phone != nil,
            optOutAddress: kit.links.optOutPath(opened.customer.id, of: opened.tenant.id)
        ).page
    }

    private func expired(_ opened: OpenedSurvey) -> PublicPage {
        expiredPage(
            brand: opened.tenant.name, optOutAddress: kit.links.optOutPath(opened.customer.id, of: opened.tenant.id))
    }

    private func open(_ link: SignedLink) async throws -> OpenedSurvey {
        let kit = kit
        let found = try await kit.database.read(in: link.tenant) { snapshot in
            try OpenedSurvey.read(InvitationID(link.row), numberOf: kit.caseNumber, in: snapshot)
        }
        guard let found else { throw WebRefusal.notFound }
        return found
    }
}
