import Foundation
import Hummingbird
import Listening
import People
import Primitives
import Storage
import Web

/// `GET /cases/{id}/record`: the written record of a complaint for signing, in any of the three languages.
struct RecordRoutes: Sendable {
    let kit: HandlingKit

    func add(to router: some RouterMethods<AramContext>) {
        router.get("/cases/:id/record", use: show)
    }

    private func show(_ request: Request, _ context: AramContext) async throws -> Response {
        let viewer = try context.require(.seeCases)
        let id: CaseID = try context.pathID()
        let now = context.locale.now
        let asked = request.uri.queryParameters["language"].flatMap { LanguageCode(rawValue: String($0)) }
        let page = try await kit.database.read(in: viewer.tenant) { snapshot -> RecordPage? in
            guard let file = try CaseFile.load(id, for: viewer.staff, now: now, in: snapshot),
                let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
            else { return nil }
            return RecordPage(file: file, brand: tenant.name, writer: viewer.name, now: now)
        }
        guard let page else { throw WebRefusal.notFound }
        var locale = context.locale
        locale.language = asked ?? page.file.item.language
        return HTMLResponse(page.node).response(in: locale)
    }
}

/// The record as the Hungarian consumer act asks for it (act CLV of 1997, 17/A): who, where, when and how, the complaint
/// with its evidence, what we say to it, signatures unless it was told by phone, and a number of its own.
struct RecordPage: Sendable {
    let file: CaseFile
    let brand: String
    let writer: String
    let now: Instant

    private var item: Case { file.item }

    var node: Node {
        PublicPage(
            title: HandlingText.recordTitle(number: "\(item.number)"), theme: .light, cardClass: "record", brand: brand,
            languages: LanguageCode.allCases.map {
                PublicPage.LanguageLink(
                    code: $0.rawValue, name: $0.nameOfItself,
                    href: "/cases/\(item.id)/record?language=\($0.rawValue)")
            }
        ) { content }.node
    }

    private var content: Node {
        nodes {
            h1 { HandlingText.recordTitle(number: "\(item.number)") }
            p(.class("record__hint", "muted", "small")) { HandlingText.recordPrint }
            facts([
                (HandlingText.recordNumber, strongNumber), (HandlingText.recordBrand, userWords(brand)),
                (HandlingText.customerName, filled(file.customer?.name ?? "")),
                (HandlingText.recordAddress, filled(address)),
                (HandlingText.recordReceived, timeTag(item.openedAt, .longDateTime)),
                (HandlingText.recordManner, nodes { item.channel.text }), (HandlingText.recordPlace, filled("")),
            ])
            part(HandlingText.recordComplaint) { complaint }
            part(HandlingText.recordEvidence) { lines(2) }
            part(HandlingText.recordPosition) { position }
            part(HandlingText.recordMade) {
                p {
                    timeTag(now, .longDateTime)
                    " · "
                    HandlingText.recordWriter(name: .verbatim(writer))
                }
            }
            if item.channel == .phone {
                p(.class("small")) { HandlingText.recordByPhone }
            } else {
                signatures
            }
        }
    }

    private var strongNumber: Node { span(.class("strong", "ltr")) { "#\(item.number)" } }

    /// What is known, in one line.
    private var address: String {
        [file.customer?.city, file.customer?.phone, file.customer?.email?.description].compactMap { $0 }
            .joined(separator: ", ")
    }

    private func part(_ title: Text, @HTMLBuilder content: () -> Node) -> Node {
        section(.class("record__part")) {
            h2 { title }
            content()
        }
    }

    /// The matters with their facts, and the customer's words as they were written down.
    @HTMLBuilder private var complaint: Node {
        for matter in file.complaints where !matter.summary.isEmpty {
            // A matter without a summary of its own begins as the words below it do.
            if file.firstWords?.body.hasPrefix(matter.summary) != true {
                p(.class("strong"), .dir(.auto)) { matter.title }
            }
            if !matter.facts.isEmpty { p(.class("words"), .dir(.auto)) { matter.facts } }
        }
        if let words = file.firstWords { p(.class("words"), .dir(.auto)) { HiddenWords.covered(words.body) } }
        if file.firstWords == nil && file.complaints.isEmpty { lines(6) }
    }

    @HTMLBuilder private var position: Node {
        if let merits = item.merits, !merits.isEmpty { p(.class("words"), .dir(.auto)) { merits } } else { lines(4) }
    }

    private var signatures: Node {
        div(.class("record__signatures")) {
            for side in [HandlingText.recordSignCustomer, HandlingText.recordSignBrand] {
                div {
                    div(.class("record__line"))
                    p(.class("small")) { side }
                }
            }
        }
    }

    /// Words, or a line to write on.
    private func filled(_ words: String) -> Node {
        words.isEmpty ? span(.class("record__line")) : userWords(words)
    }

    private func lines(_ count: Int) -> Node {
        nodes { for _ in 0..<count { div(.class("record__line")) } }
    }
}
