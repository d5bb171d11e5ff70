import Listening
import Mail
import People
import Primitives
import Storage
import Synchronization
import TestSupport
import Testing

/// A folder of an IMAP account as a server would show it, with the troubles that tests give it.
final class FolderServer: Sendable {
    struct Folder {
        var validity: UInt32 = 17
        var messages: [UInt32: (bytes: [UInt8], at: Instant)] = [:]
        /// Thrown at sign-in.
        var closed: IMAPProblem?
        /// UIDs at which the connection breaks.
        var breaking: Set<UInt32> = []
        /// Thrown when a message is to be marked.
        var filing: IMAPProblem?
        /// UIDs that are said to be larger than the limit.
        var large: Set<UInt32> = []
        var filed: [UInt32] = []
        var fetched: [UInt32] = []
        var passwords: [String] = []
    }

    private let state = Mutex(Folder())

    var folder: Folder { state.withLock { $0 } }

    func change(_ body: (inout Folder) -> Void) { state.withLock { body(&$0) } }

    /// Puts a message into the folder.
    func put(_ uid: UInt32, _ words: String, at time: Instant = .testing) {
        state.withLock { $0.messages[uid] = (Self.bytes(words), time) }
    }

    static func bytes(_ words: String) -> [UInt8] {
        Array("From: emma@example.com\r\nTo: care@northwind.example\r\nSubject: \(words)\r\n\r\n\(words)\0\r\n".utf8)
    }

    var access: MailboxAccess {
        MailboxAccess { settings in
            let (folder, closed) = self.state.withLock { folder in
                folder.passwords.append(settings.password)
                return (folder, folder.closed)
            }
            if let closed { throw closed }
            return OpenMailbox(
                validity: folder.validity, count: folder.messages.count,
                list: { uid, _, most in
                    folder.messages.keys.filter { $0 > uid }.sorted().prefix(most).map { key in
                        let size = folder.large.contains(key) ? Limits.messageBytes + 1 : 10
                        return MailboxEntry(uid: key, size: size, receivedAt: folder.messages[key]?.at ?? .testing)
                    }
                },
                message: { uid in
                    try self.state.withLock { now -> FetchedMessage in
                        if now.breaking.contains(uid) { throw IMAPProblem(.cutOff) }
                        now.fetched.append(uid)
                        return now.messages[uid].map { .whole($0.bytes) } ?? .gone
                    }
                },
                head: { uid in folder.messages[uid].map { Array($0.bytes.prefix(60)) } },
                file: { uid, _ in
                    try self.state.withLock { now in
                        if let problem = now.filing { throw problem }
                        now.filed.append(uid)
                    }
                },
                close: {})
        }
    }
}

extension World {
    /// A key of the passwords that stays the same in one test.
    static let key = InstallSecret.temporary()

    func desk(_ server: FolderServer) -> MailboxDesk { MailboxDesk(access: server.access, secret: Self.key) }

    func addMailbox(_ change: (inout MailboxDraft) -> Void = { _ in }) async throws -> MailboxID {
        var draft = try MailboxDraft.sample
        change(&draft)
        let (wanted, act) = (draft, act())
        return try await write { try Listening.addMailbox(wanted, password: "pw", sealedBy: Self.key, by: act, in: $0) }
    }

    func mailbox(_ id: MailboxID) async throws -> PolledMailbox {
        let found = try await read { try MailboxRecord.find(id, in: $0) }
        guard let found else { throw WorldProblem.badSample }
        return found
    }

    /// One look into everything that is due at a time; a failure of the database fails the test.
    @discardableResult
    func poll(_ server: FolderServer, after span: Duration = .zero) async throws -> Int {
        let time = Instant.testing + span
        let poller = MailboxPoller(desk: desk(server), clock: WallClock { time }, database: database) { _, error in
            Issue.record("\(error)")
        }
        return try await poller.runDue()
    }

    /// Bytes of all messages of the brand in the order of their subjects.
    func storedMails() async throws -> [[UInt8]] {
        try await read { snapshot in
            try snapshot.rows("SELECT bytes FROM raw_messages WHERE tenant_id = \(snapshot.tenant)").map {
                try $0.blob("bytes")
            }
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension MailboxDraft {
    static var sample: MailboxDraft {
        get throws {
            MailboxDraft(
                address: try .sample("care@northwind.example"), host: "imap.northwind.example", port: 993,
                security: .tls, user: "care", takesOld: true)
        }
    }
}
