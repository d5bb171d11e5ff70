package import Listening
package import People
package import Primitives
package import Storage

/// A letter on paper as it was scanned and typed in.
package struct PaperLetter: Sendable {
    /// Whose letter it is; nil when it belongs to a case that is named.
    package var customer: NewCustomer?
    /// The number of the case that it belongs to; nil opens one.
    package var caseNumber: Int?
    /// One line for lists.
    package var subject: String
    /// What it says, as far as somebody typed it; may be empty.
    package var words: String
    /// The language of the letter.
    package var language: LanguageCode
    /// Where in the journey it arose.
    package var touchpoint: Touchpoint
    /// When it reached the house, from which the legal clock runs.
    package var receivedAt: Instant
    /// Its pages.
    package var scans: [LetterScan]

    /// A letter as typed.
    package init(
        customer: NewCustomer?, caseNumber: Int? = nil, subject: String, words: String, language: LanguageCode,
        touchpoint: Touchpoint, receivedAt: Instant, scans: [LetterScan]
    ) {
        self.customer = customer
        self.caseNumber = caseNumber
        self.subject = subject
        self.words = words
        self.language = language
        self.touchpoint = touchpoint
        self.receivedAt = receivedAt
        self.scans = scans
    }
}

/// Opens a case for a letter, or puts it to the one it names; a letter whose first scan lies here already changes nothing.
///
/// The case begins with the receipt, so both its clocks have been running since then.
package func takeLetter(_ letter: PaperLetter, by act: Act, in tx: Transaction) throws -> CaseID {
    guard let first = letter.scans.first else { throw LetterRefusal.noScan }
    guard letter.scans.count <= LetterScan.mostScans else { throw LetterRefusal.tooMany }
    guard letter.receivedAt <= act.at + .minutes(5) else { throw LetterRefusal.fromFuture }
    guard act.at - letter.receivedAt <= .days(366) else { throw LetterRefusal.tooLongAgo }
    if let known = try LetterRecord.caseHolding(Secrets.hash(bytes: first.bytes), in: tx) { return known }
    let id = try place(of: letter, by: act, tx)
    let item = try CaseRecord.require(id, in: tx)
    for scan in letter.scans {
        try LetterRecord.keep(
            scan, hash: Secrets.hash(bytes: scan.bytes), of: item, receivedAt: letter.receivedAt, by: act, in: tx)
    }
    return id
}

private func place(of letter: PaperLetter, by act: Act, _ tx: Transaction) throws -> CaseID {
    if let number = letter.caseNumber {
        guard let found = try CaseRecord.find(number: number, in: tx),
            let item = try CaseRecord.surviving(found.id, in: tx)
        else { throw LetterRefusal.noSuchCase }
        let body = letter.words.isEmpty ? letter.subject : letter.words
        let contact = Contact(body, .fromCustomer, isReached: false, heldAt: letter.receivedAt)
        try recordLetter(contact, in: item.id, by: act, in: tx)
        return item.id
    }
    guard let customer = letter.customer else { throw CaseRefusal.noSuchCustomer }
    var new = NewCase(
        customer: try findOrCreateCustomer(customer, by: act, in: tx), subject: letter.subject,
        words: CustomerWords(letter.words, subject: letter.subject, channel: .letter, language: letter.language),
        touchpoint: letter.touchpoint)
    new.receivedAt = letter.receivedAt
    return try openCase(new, by: act, in: tx)
}
