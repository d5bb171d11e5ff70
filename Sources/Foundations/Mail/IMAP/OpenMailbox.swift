package import Primitives

/// Opens folders of IMAP servers; the program passes one in, tests pass their own.
package struct MailboxAccess: Sendable {
    /// Signs in and opens the folder; throws ``IMAPProblem``.
    package let open: @Sendable (IMAPSettings) async throws -> OpenMailbox

    /// Uses `open` for every mailbox.
    package init(open: @escaping @Sendable (IMAPSettings) async throws -> OpenMailbox) { self.open = open }
}

/// A folder that is open; its calls are made one after the other and throw ``IMAPProblem``.
package struct OpenMailbox: Sendable {
    /// UIDVALIDITY: while it stays the same, a UID names the same message.
    package let validity: UInt32
    /// How many messages the folder holds.
    package let count: Int
    /// Messages behind a UID, lowest first and at most `most`; with a time only those of that day or later.
    package let list: @Sendable (_ after: UInt32, _ since: Instant?, _ most: Int) async throws -> [MailboxEntry]
    /// The bytes of a message, which stays as unread as it was.
    package let message: @Sendable (UInt32) async throws -> FetchedMessage
    /// The first 64 KB of its header; nil when it is gone.
    package let head: @Sendable (UInt32) async throws -> [UInt8]?
    /// Marks or moves a message that is safe with us.
    package let file: @Sendable (UInt32, TakenMark) async throws -> Void
    /// Says good-bye.
    package let close: @Sendable () async -> Void

    /// A folder made of its calls.
    package init(
        validity: UInt32, count: Int,
        list: @escaping @Sendable (_ after: UInt32, _ since: Instant?, _ most: Int) async throws -> [MailboxEntry],
        message: @escaping @Sendable (UInt32) async throws -> FetchedMessage,
        head: @escaping @Sendable (UInt32) async throws -> [UInt8]?,
        file: @escaping @Sendable (UInt32, TakenMark) async throws -> Void, close: @escaping @Sendable () async -> Void
    ) {
        self.validity = validity
        self.count = count
        self.list = list
        self.message = message
        self.head = head
        self.file = file
        self.close = close
    }
}

/// A message that waits in a folder.
package struct MailboxEntry: Hashable, Sendable {
    /// Names the message while UIDVALIDITY stays the same.
    package let uid: UInt32
    /// Bytes as the server counts them.
    package let size: Int
    /// When the server received it.
    package let receivedAt: Instant

    /// What a server tells of one message.
    package init(uid: UInt32, size: Int, receivedAt: Instant) {
        self.uid = uid
        self.size = size
        self.receivedAt = receivedAt
    }
}

/// What came of asking for a message.
package enum FetchedMessage: Hashable, Sendable {
    /// Every byte of it.
    case whole([UInt8])
    /// It is larger than the limit.
    case tooLarge
    /// Somebody deleted it meanwhile.
    case gone
}

/// What is done in the folder with a message that was taken.
package enum TakenMark: Hashable, Sendable {
    /// It is marked as read.
    case seen
    /// It goes to another folder, which is made when it is missing.
    case moved(to: String)
}
