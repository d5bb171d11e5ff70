import Foundation
import Mail
import People
import Primitives
import Storage
import Web

/// A mail of a case before it has sender, thread and addresses: paragraphs in the customer's language.
struct CaseLetter: Sendable {
    let item: Case
    let tenant: Tenant
    let customer: Customer
    let agent: String?
    let paragraphs: [String]
    let pageAddress: String
    let date: Instant

    /// The reader of the letter is the customer, whatever the agent's language is.
    var locale: PageLocale { PageLocale(language: item.language, zone: tenant.zone, now: date) }

    /// The subject with the tag by which an answer without headers still finds the case.
    var subject: String {
        let tag = "[#\(item.number)]"
        let plain = Subjects.withoutPrefixes(item.subject)
        return plain.contains(tag) ? plain : "\(plain) \(tag)"
    }

    /// The plain text: the words, then the way to the case page.
    var text: String {
        (paragraphs + [HandlingText.mailPageLine.string(in: locale) + "\n" + pageAddress, tenant.name])
            .joined(separator: "\n\n")
    }

    /// The same as simple HTML that runs in the direction of its language; direction stands on the body's table too,
    /// since mail programs drop it from the root.
    var html: String {
        let direction: TextDirection = item.language.isRightToLeft ? .rightToLeft : .leftToRight
        let node = nodes {
            Node.trusted("<!doctype html>\n")
            Web.html(.lang(item.language.rawValue), .dir(direction)) {
                head {
                    meta(.attribute("charset", "utf-8"))
                    meta(.name("color-scheme"), .content("light dark"))
                }
                body(.dir(direction)) {
                    table(.attribute("role", "presentation"), .attribute("width", "100%"), .dir(direction)) {
                        tr {
                            td(.dir(direction), .attribute("align", item.language.isRightToLeft ? "right" : "left")) {
                                for paragraph in paragraphs { p { lines(paragraph) } }
                                p { a(.href(pageAddress)) { HandlingText.mailPageLink } }
                                p { small { tenant.name } }
                            }
                        }
                    }
                }
            }
        }
        return String(decoding: node.bytes(in: locale), as: UTF8.self)
    }

    private func lines(_ paragraph: String) -> Node {
        let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return nodes {
            for (place, line) in lines.enumerated() {
                if place > 0 { br() }
                line
            }
        }
    }
}

/// Ids of the thread that a letter belongs to.
struct CaseThread: Sendable {
    let inReplyTo: String?
    let references: [String]

    /// The Message-IDs of a case's mails, oldest first; a letter answers the customer's last one.
    static func load(_ id: CaseID, except own: EntryID?, in snapshot: Snapshot) throws -> CaseThread {
        let entries = try EntryRecord.newest(of: id, limit: 60, in: snapshot).filter { $0.id != own }
        let references = entries.reversed().compactMap(\.messageIDHeader)
        let last = entries.first { $0.side == .customer && $0.messageIDHeader != nil }?.messageIDHeader
        return CaseThread(inReplyTo: last ?? references.last, references: references)
    }
}

extension CaseLetter {
    /// The finished message; nil when there is no address to write to or from.
    func mail(
        _ settings: CaseMailSettings, _ thread: CaseThread, messageID: String, automatic: OutgoingMail.Automatic?
    ) -> OutgoingMail? {
        guard let to = customer.email, let from = tenant.senderEmail ?? settings.fallbackSender else { return nil }
        let sender = agent.map { "\($0), \(tenant.senderName)" } ?? tenant.senderName
        var mail = OutgoingMail(
            from: Mailbox(name: sender, address: from),
            to: [Mailbox(name: customer.name.isEmpty ? nil : customer.name, address: to)], subject: subject, text: text,
            messageID: messageID, date: date)
        mail.replyTo = ReplyAddress.make(channel: from, case: item.id.uuid, tenant: tenant.id.uuid, keys: settings.keys)
        mail.html = html
        mail.inReplyTo = thread.inReplyTo
        mail.references = thread.references
        mail.automatic = automatic
        mail.loopMarker = settings.loopMarker
        return mail
    }
}
