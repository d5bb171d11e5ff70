import Listening
import People
import Primitives
import Storage
import Web

/// A mail of thanks or about an idea, in the language in which the customer spoke.
struct GoodLetter: Sendable {
    let customer: Customer
    let tenant: Tenant
    let language: LanguageCode
    let subject: Text
    let paragraphs: [Text]

    /// Thanks for feedback; it says that praise was passed on only when it was. Nil when feedback or customer is gone.
    static func thanks(for id: FeedbackID, in snapshot: Snapshot) throws -> GoodLetter? {
        guard let feedback = try FeedbackRecord.find(id, in: snapshot), feedback.counts,
            let customer = try feedback.customer.flatMap({ try CustomerRecord.current($0, in: snapshot) }),
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
        else { return nil }
        let praised = try PraiseRecord.staff(of: id, in: snapshot).compactMap {
            try StaffRecord.find($0, in: snapshot)?.name
        }
        var paragraphs = [
            greeting(customer), feedback.comment.isEmpty ? RecoveryText.thanksClick : RecoveryText.thanksWords,
        ]
        if let name = praised.first { paragraphs.append(RecoveryText.thanksPassed(name: .verbatim(name))) }
        if try IdeaRecord.of(id, in: snapshot) != nil { paragraphs.append(RecoveryText.thanksIdea) }
        return GoodLetter(
            customer: customer, tenant: tenant, language: feedback.language, subject: RecoveryText.thanksSubject,
            paragraphs: paragraphs)
    }

    /// What became of an idea, with the words of who decided. Nil when the idea or its customer is gone.
    static func idea(_ id: IdeaID, in snapshot: Snapshot) throws -> GoodLetter? {
        guard let idea = try IdeaRecord.find(id, in: snapshot),
            let feedback = try FeedbackRecord.find(idea.feedback, in: snapshot),
            let customer = try idea.customer.flatMap({ try CustomerRecord.current($0, in: snapshot) }),
            let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot), idea.status != .new
        else { return nil }
        var paragraphs = [
            greeting(customer), idea.status.news, RecoveryText.ideaQuote(words: .verbatim(feedback.comment)),
        ]
        if !idea.answer.isEmpty { paragraphs.append(.verbatim(idea.answer)) }
        paragraphs.append(RecoveryText.ideaThanks)
        return GoodLetter(
            customer: customer, tenant: tenant, language: feedback.language, subject: RecoveryText.ideaSubject,
            paragraphs: paragraphs)
    }

    private static func greeting(_ customer: Customer) -> Text {
        customer.name.isEmpty ? RecoveryText.greetingPlain : RecoveryText.greeting(name: .verbatim(customer.name))
    }

    /// The plain part.
    func text(optOut: String, in locale: PageLocale) -> String {
        (paragraphs.map { $0.string(in: locale) } + [
            tenant.name, "\(RecoveryText.optOut.string(in: locale)): \(optOut)",
        ])
        .joined(separator: "\n\n") + "\n"
    }

    /// The same as simple HTML that runs in the direction of its language.
    func html(optOut: String, in locale: PageLocale) -> String {
        let direction: TextDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
        let node = nodes {
            Node.trusted("<!doctype html>\n")
            Web.html(.lang(language.rawValue), .dir(direction)) {
                head {
                    meta(.attribute("charset", "utf-8"))
                    meta(.name("color-scheme"), .content("light dark"))
                }
                body(.dir(direction)) {
                    table(.attribute("role", "presentation"), .attribute("width", "100%"), .dir(direction)) {
                        tr {
                            td(.dir(direction), .attribute("align", language.isRightToLeft ? "right" : "left")) {
                                for paragraph in paragraphs { p { paragraph } }
                                p { tenant.name }
                                p { small { a(.href(optOut)) { RecoveryText.optOut } } }
                            }
                        }
                    }
                }
            }
        }
        return String(decoding: node.bytes(in: locale), as: UTF8.self)
    }
}

extension IdeaStatus {
    /// The news in one sentence to the customer.
    fileprivate var news: Text {
        switch self {
        case .new, .considered: RecoveryText.newsConsidered
        case .planned: RecoveryText.newsPlanned
        case .done: RecoveryText.newsDone
        case .declined: RecoveryText.newsDeclined
        }
    }
}
