import Hummingbird
import Listening
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// Opening a case by hand: a call, a visit, a letter.
struct NewCaseRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/new", use: show)
        router.post("/cases/new", use: open)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        var state = FormState(["channel": Channel.phone.rawValue, "touchpoint": Touchpoint.other.rawValue])
        if let id = request.uri.queryParameters["customer"].flatMap({ CustomerID($0) }) {
            let known = try await kit.database.read(in: viewer.tenant) { try CustomerRecord.find(id, in: $0) }
            state.values["name"] = [known?.name ?? ""]
            state.values["email"] = [known?.email?.description ?? ""]
            state.values["phone"] = [known?.phone ?? ""]
            state.values["language"] = known.map { [$0.language.rawValue] }
        }
        return try await page(state, nil, viewer, context)
    }

    private func page(_ state: FormState, _ problem: Text?, _ viewer: Viewer, _ context: AramContext, status: Int = 200)
        async throws -> Response
    {
        try await kit.answer(
            HandlingText.newCase, at: "/inbox", viewer, context, status: status,
            actions: nodes {
                linkButton(HandlingText.phoneTitle, href: "/phone", icon: .headphones)
                linkButton(HandlingText.letterTitle, href: "/letters/new", icon: .scanLine)
            }
        ) {
            NewCaseForm(state: state, problem: problem).node
        }
    }

    private func open(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.handleCases)
        var reader = FormReader(context.form)
        let name = reader.words("name")
        let email = reader.email("email", required: false)
        let typedPhone = reader.words("phone")
        let phone = PhoneNumber(typedPhone)
        if phone == nil && !typedPhone.isEmpty { reader.refuse("phone", HandlingText.notAPhone) }
        if email == nil && phone == nil && name.isEmpty { reader.refuse("name", HandlingText.someoneNeeded) }
        let words = reader.words("words", required: true, limit: Limits.textCharacters)
        let subject = reader.words("subject")
        guard reader.isFine else { return try await page(reader.state, nil, viewer, context, status: 422) }
        let form = context.form
        let channel = Channel(rawValue: form.text("channel")) ?? .phone
        let touchpoint = Touchpoint(rawValue: form.text("touchpoint")) ?? .other
        let language = LanguageCode(rawValue: form.text("language"))
        let (isMine, isTold) = (form.isOn("mine"), form.isOn("tell"))
        do {
            let id = try await kit.write(viewer, context) { act, tx -> CaseID in
                let customer = try findOrCreateCustomer(
                    NewCustomer(name: name, email: email, phone: phone, language: language), by: act, in: tx)
                let known = try CustomerRecord.find(customer, in: tx)
                let said = NewCase(
                    typed: words, subject: subject, of: customer, channel: channel, touchpoint: touchpoint,
                    language: language ?? known?.language ?? .english)
                let id = try openCase(said, by: act, in: tx)
                if isMine { try takeCase(id, by: act, in: tx) }
                if isTold && known?.email != nil { try acknowledgeCase(id, byMail: true, by: act, in: tx) }
                return id
            }
            return .seeOther("/cases/\(id)")
        } catch {
            return try await page(reader.state, try formProblem(error), viewer, context, status: 422)
        }
    }
}

extension NewCase {
    /// A case from words that staff wrote down, with what the words show.
    init(
        typed words: String, subject: String, of customer: CustomerID, channel: Channel, touchpoint: Touchpoint,
        language: LanguageCode
    ) {
        let findings = analyze(words, language: language)
        self.init(
            customer: customer, subject: subject,
            words: CustomerWords(
                words, subject: subject, channel: channel, language: language, anger: findings.anger.rawValue),
            touchpoint: touchpoint)
        topics = findings.topics
        branch = Branch(findings.problem)
        stake = WhatIsAtStake(findings.atStake)
    }
}
