package import Foundation
package import Listening
package import Primitives

/// One message, reply, note or call of a case; entries are never edited, only added.
package struct Entry: Hashable, Sendable {
    /// The entry's own id.
    package let id: EntryID
    /// The case that shows it now.
    package var caseID: CaseID
    /// What it is.
    package let kind: EntryKind
    /// Which side it comes from.
    package let side: EntrySide
    /// The staff member or customer who wrote it; nil for the product itself.
    package let author: UUID?
    /// How it travelled.
    package let channel: Channel
    /// When it was said.
    package let at: Instant
    /// The subject line of a mail, empty otherwise.
    package var subject = ""
    /// The words, without quoted earlier mail.
    package var body: String
    /// Earlier mail that was quoted below the words.
    package var quoted = ""
    /// The language of the words.
    package var language: LanguageCode
    /// The face of a rating.
    package var face: Face?
    /// What text analysis saw, in the form that the Web shelf writes and reads.
    package var findings: JSONValue = .object([:])
    /// The raw message that it was read from.
    package var raw: RawMessageID?
    /// The feedback that it shows.
    package var feedback: FeedbackID?
    /// The Message-ID of a mail (RFC 5322, 3.6.4), by which answers find their case.
    package var messageIDHeader: String?
    /// How far an outgoing entry got.
    package var delivery = Delivery.none
    /// A second entry with the same key in the same brand is not written.
    package var onceKey: String?
    /// The case from which a merge brought it.
    package var originCase: CaseID?

    /// An entry that is written now.
    init(
        _ id: EntryID, of caseID: CaseID, kind: EntryKind, side: EntrySide, author: UUID?, channel: Channel,
        at: Instant,
        body: String, language: LanguageCode
    ) {
        self.id = id
        self.caseID = caseID
        self.kind = kind
        self.side = side
        self.author = author
        self.channel = channel
        self.at = at
        self.body = body
        self.language = language
    }
}
