package import Primitives

/// A folder of an IMAP account that is looked into again and again for one brand.
package struct PolledMailbox: Hashable, Sendable {
    /// Names the mailbox.
    package let id: MailboxID
    /// What a person stated; `takesOld` says whether ``takesFrom`` is nil.
    package var draft: MailboxDraft
    /// Older mail is left alone; nil takes everything.
    package var takesFrom: Instant?
    /// Whether it is looked into.
    package var isActive: Bool
    /// How far it was read.
    package var place: MailboxPlace
    /// Since when it works, or what is wrong.
    package var health: MailboxHealth
    /// Messages that were taken so far, those that were known already not among them.
    package let takenCount: Int
    /// Messages that could not be taken whole so far.
    package let skippedCount: Int
    /// When a message was taken last.
    package let takenAt: Instant?
    /// Goes up with each change by a person.
    package let version: Int

    /// The most mailboxes of one brand.
    package static let limit = 20

    /// What a row holds.
    package init(
        id: MailboxID, draft: MailboxDraft, takesFrom: Instant?, isActive: Bool, place: MailboxPlace,
        health: MailboxHealth, takenCount: Int, skippedCount: Int, takenAt: Instant?, version: Int
    ) {
        self.id = id
        self.draft = draft
        self.takesFrom = takesFrom
        self.isActive = isActive
        self.place = place
        self.health = health
        self.takenCount = takenCount
        self.skippedCount = skippedCount
        self.takenAt = takenAt
        self.version = version
    }

    /// The mailbox as a person changed it: another folder or account is read from its beginning.
    package func changed(to draft: MailboxDraft, at now: Instant) -> PolledMailbox {
        var next = self
        next.draft = draft
        if draft.takesOld != self.draft.takesOld { next.takesFrom = draft.takesOld ? nil : now }
        let isElsewhere =
            (draft.host, draft.port, draft.user, draft.folder)
            != (self.draft.host, self.draft.port, self.draft.user, self.draft.folder)
        if isElsewhere || draft.takesOld && !self.draft.takesOld { next.place = .start }
        next.health = .untried
        return next
    }
}

/// How far a folder was read (RFC 3501, 2.3.1.1).
package struct MailboxPlace: Hashable, Sendable {
    /// UIDVALIDITY of the UID below; 0 before the first look.
    package var validity: UInt32
    /// The highest UID that is dealt with.
    package var lastUID: UInt32
    /// The message at which the last look broke off; 0 for none.
    package var stuckUID: UInt32
    /// How often looks broke off at it.
    package var stuckCount: Int

    /// Breaks at one message after which only its head is kept.
    package static let patience = 5
    /// Nothing was read.
    package static let start = MailboxPlace(validity: 0, lastUID: 0)

    /// A place in a folder.
    package init(validity: UInt32, lastUID: UInt32, stuckUID: UInt32 = 0, stuckCount: Int = 0) {
        self.validity = validity
        self.lastUID = lastUID
        self.stuckUID = stuckUID
        self.stuckCount = stuckCount
    }

    /// After a message was dealt with.
    package func past(_ uid: UInt32) -> MailboxPlace { MailboxPlace(validity: validity, lastUID: uid) }

    /// After a look that broke off at a message.
    package func stuck(at uid: UInt32) -> MailboxPlace {
        MailboxPlace(
            validity: validity, lastUID: lastUID, stuckUID: uid, stuckCount: stuckUID == uid ? stuckCount + 1 : 1)
    }

    /// Whether the whole of a message was asked for often enough.
    package func givesUp(on uid: UInt32) -> Bool { stuckUID == uid && stuckCount >= Self.patience }
}
