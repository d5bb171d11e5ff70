import Primitives

/// One line per fact: what to look at, and the kind that follows.
enum FactChecks {
    /// What a check is given.
    struct Subject {
        let message: ParsedMessage
        /// Nil when unknown, empty for the null sender.
        let envelopeSender: String?
        let own: OwnMail

        var headers: MailHeaders { message.headers }
        var author: EmailAddress? { (message.from.first ?? message.sender)?.address }
    }

    typealias Check = @Sendable (Subject) -> Bool

    static let bounce: [(MailFact, Check)] = [
        (.deliveryReport, { $0.message.report.map { !$0.recipients.isEmpty } ?? false }),
        (.failedRecipients, { $0.headers.has("x-failed-recipients") }),
        (.daemonWithoutReport, { $0.envelopeSender == "" && AddressWords.isDaemon($0.author) }),
    ]

    static let loop: [(MailFact, Check)] = [
        (.ownLoopMarker, { $0.headers.all("x-aram-loop").contains($0.own.loopMarker) }),
        (
            .ownMessageID,
            { subject in
                subject.message.messageID.map { OwnMessageID.isOwn($0, domains: subject.own.messageIDDomains) } ?? false
            }
        ),
        (.ownAddress, { subject in subject.author.map(subject.own.includes) ?? false }),
    ]

    static let automatic: [(MailFact, Check)] = [
        (.autoSubmitted, { $0.headers.autoSubmitted.map { $0 != "no" } ?? false }),
        (
            .vacationHeader,
            { subject in
                VacationHeaders.always.contains(where: subject.headers.has)
                    || VacationHeaders.precedence(subject.headers)
            }
        ),
        (
            .suppressesAnswers,
            { subject in
                subject.headers.autoResponseSuppress.contains { ["all", "oof", "autoreply"].contains($0) }
            }
        ),
        (.readReceipt, { VacationHeaders.isReadReceipt($0.headers) }),
        (.nullSender, { $0.envelopeSender == "" }),
        (.daemonAddress, { AddressWords.isDaemon($0.author) }),
        (.noReplyAddress, { AddressWords.isNoReply($0.author) }),
        (.absenceSubject, { AbsenceWords.isSubject($0.message.subject) }),
        (.absenceText, { AbsenceWords.isText($0.message) }),
        (.foreignLoopHeader, { $0.headers.has("x-loop") }),
    ]

    static let bulk: [(MailFact, Check)] = [
        (.listHeader, { subject in VacationHeaders.lists.contains(where: subject.headers.has) }),
        (.bulkPrecedence, { ["bulk", "list", "junk"].contains($0.headers.precedence ?? "") }),
        (.campaignHeader, { subject in VacationHeaders.campaigns.contains(where: subject.headers.has) }),
    ]
}
