import Foundation
import Handling
import Listening
import Mail
import People
import Primitives
import Storage
import TextAnalysis
import Web

/// What the rooms need to send and recognise mail: the transport, the signing keys and the marks of our own messages.
struct PostOffice: Sendable {
    let transport: MailTransport
    let replyKeys: ReplyKeys
    let linkKeys: LinkKeys
    let own: OwnMail
    let domain: String

    /// Opens the office; without a sending server every mail waits in the outbox.
    init(settings: Settings, secret: Secret, addresses: Set<EmailAddress>) throws {
        domain = try settings.required(.mailDomain)
        guard let replyKeys = ReplyKeys(current: 1, secrets: [1: secret.key(for: "reply address")]) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        self.replyKeys = replyKeys
        guard let linkKeys = LinkKeys(current: 1, secrets: [1: secret.key(for: "links")]) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        self.linkKeys = linkKeys
        let marker = secret.key(for: "mail loop").prefix(8).map { String(format: "%02x", $0) }.joined()
        own = OwnMail(addresses: addresses, messageIDDomains: [domain], loopMarker: marker)
        if let url = settings[.smtpURL] {
            guard let smtp = SMTPSettings(url: url, ownHostName: domain) else {
                throw SettingsRefusal(name: Setting.smtpURL.name, reason: "is no smtp or smtps address")
            }
            transport = SMTPTransport(settings: smtp).transport
        } else {
            transport = MailTransport { _, _ in .tryLater(code: 0, text: "no sending server is set") }
        }
    }

    /// Puts what a person wrote to a case: by signed address, references, or a tag of a known participant.
    var handOver: TakeMessage {
        let keys = replyKeys
        return { taken, act, tx in
            let message = taken.message
            let own = message.body.own.isEmpty ? message.body.text : message.body.own
            var words = CustomerWords(
                own, subject: message.subject, kind: .message, channel: .email,
                language: guessLanguage(own) ?? .english)
            words.quoted = message.body.quoted
            words.raw = taken.raw
            words.messageIDHeader = message.messageID
            words.onceKey = "raw:\(taken.raw)"
            let replyCase = taken.candidates.lazy.compactMap { address in
                // A wrong code is no error: the message then finds its case by other means.
                try? ReplyAddress.verify(address, tenant: act.tenant.uuid, keys: keys)  // nil is the answer
            }.first
            let clues = MessageClues(
                replyCase: replyCase.map { CaseID($0) }, references: message.earlierMessageIDs,
                subject: message.subject,
                sender: message.answerAddress)
            let incoming = IncomingMessage(clues: clues, words: words, senderName: message.from.first?.name ?? "")
            switch try takeMessage(incoming, by: act, in: tx) {
            case .placed(let place):
                try acknowledgeCase(place.caseID, byMail: place.outcome == .opened, by: act, in: tx)
                return .taken(place.caseID.uuid)
            case .held: return .held(.stranger)
            case .withoutSender: return .held(.unreadable)
            }
        }
    }
}
