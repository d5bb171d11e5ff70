extension ParsedMessage {
    /// Decides what sort of sender the message has; `envelopeSender` is that of LMTP, or nil to look at Return-Path.
    package func judged(envelopeSender: String? = nil, own: OwnMail) -> MailJudgement {
        let subject = FactChecks.Subject(
            message: self, envelopeSender: envelopeSender ?? headers.returnPath, own: own)
        let bounces = Self.holding(FactChecks.bounce, subject)
        let loops = Self.holding(FactChecks.loop, subject)
        let automatic = Self.holding(FactChecks.automatic, subject)
        let bulk = Self.holding(FactChecks.bulk, subject)
        let facts = bounces + loops + automatic + bulk
        if !bounces.isEmpty { return MailJudgement(kind: .bounce(bounceReport), facts: facts) }
        if !loops.isEmpty { return MailJudgement(kind: .loop, facts: facts) }
        if !automatic.isEmpty { return MailJudgement(kind: .autoReply, facts: facts) }
        return MailJudgement(kind: bulk.isEmpty ? .person : .bulkList, facts: facts)
    }

    private static func holding(_ checks: [(MailFact, FactChecks.Check)], _ subject: FactChecks.Subject) -> [MailFact] {
        checks.filter { $0.1(subject) }.map(\.0)
    }

    private var bounceReport: DeliveryReport {
        report ?? DeliveryReportReader.failedRecipients(headers.first("x-failed-recipients") ?? "")
    }
}
