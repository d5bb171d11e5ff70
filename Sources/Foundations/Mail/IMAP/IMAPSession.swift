import Primitives

/// The commands of one signed-in connection, one after the other.
///
/// Unchecked, because its owner awaits each call before the next and so lends it to one thread at a time.
final class IMAPSession: @unchecked Sendable {
    private static let headBytes = 64 * 1024
    private let settings: IMAPSettings
    private let wire: IMAPWire
    private var reader: IMAPReader
    private var abilities: Set<String> = []
    private var number = 0

    /// What opening the folder told.
    private(set) var validity: UInt32 = 0
    private(set) var count = 0

    init(_ settings: IMAPSettings, authorities: String?, isStopped: @escaping @Sendable () -> Bool) throws(IMAPProblem)
    {
        self.settings = settings
        wire = try IMAPWire(settings, isStopped: isStopped)
        reader = IMAPReader(literalLimit: settings.messageBytes + 1)
        try wire.connect(authorities: authorities)
        try openFolder()
    }

    private func openFolder() throws(IMAPProblem) {
        let verb = settings.isReadOnly ? "EXAMINE" : "SELECT"
        let status = try ask("\(verb) \(FolderName.quoted(settings.folder))") { reply in
            switch reply {
            case .remark(let status) where status.code == "UIDVALIDITY": validity = UInt32(status.argument) ?? 0
            case .exists(let number): count = number
            default: break
            }
        }
        guard status.word == .good else {
            throw IMAPProblem(status.code == "NOPERM" ? .serverRefused : .folderMissing, status.told)
        }
        guard validity > 0 else { throw IMAPProblem(.garbled, "no UIDVALIDITY") }
        if !settings.isReadOnly {
            try demand("CAPABILITY") { if case .abilities(let words) = $0 { abilities = words } }
        }
    }

    /// Messages behind a UID, lowest first.
    func list(after uid: UInt32, since: Instant?, most: Int) throws(IMAPProblem) -> [MailboxEntry] {
        guard uid < .max else { return [] }
        // A day too early is right in every time zone; the exact time is compared by whoever asks.
        let condition = since.map { " SINCE \(InternalDate.day(of: $0 - .days(1)))" } ?? ""
        var found: [UInt32] = []
        try demand("UID SEARCH UID \(uid + 1):*\(condition)") { if case .found(let uids) = $0 { found += uids } }
        // With nothing new, `n:*` still names the last message (RFC 3501, 6.4.8).
        let chosen = Set(found).filter { $0 > uid }.sorted().prefix(most)
        guard !chosen.isEmpty else { return [] }
        var entries: [UInt32: MailboxEntry] = [:]
        let set = chosen.map { String($0) }.joined(separator: ",")
        try demand("UID FETCH \(set) (UID RFC822.SIZE INTERNALDATE)") { reply in
            guard case .fetched(let items) = reply, let uid = items.uid, let size = items.size else { return }
            entries[uid] = MailboxEntry(
                uid: uid, size: size, receivedAt: items.receivedAt ?? Instant(milliseconds: .max))
        }
        return chosen.compactMap { entries[$0] }
    }

    /// The bytes of a message; PEEK leaves it unread.
    func message(_ uid: UInt32) throws(IMAPProblem) -> FetchedMessage {
        let limit = settings.messageBytes
        guard let bytes = try section("BODY.PEEK[]<0.\(limit + 1)>", of: uid) else { return .gone }
        return bytes.count > limit ? .tooLarge : .whole(bytes)
    }

    /// The start of a message's header.
    func head(_ uid: UInt32) throws(IMAPProblem) -> [UInt8]? {
        try section("BODY.PEEK[HEADER]<0.\(Self.headBytes)>", of: uid)
    }

    private func section(_ name: String, of uid: UInt32) throws(IMAPProblem) -> [UInt8]? {
        var body: [UInt8]?
        try demand("UID FETCH \(uid) (UID \(name))") { reply in
            if case .fetched(let items) = reply, items.uid == uid, let bytes = items.body { body = bytes }
        }
        return body
    }

    /// Marks a message as read, or moves it.
    func file(_ uid: UInt32, _ mark: TakenMark) throws(IMAPProblem) {
        switch mark {
        case .seen: try demand("UID STORE \(uid) +FLAGS.SILENT (\\Seen)")
        case .moved(let folder): try move(uid, to: FolderName.quoted(folder))
        }
    }

    /// MOVE (RFC 6851) where there is one; else a copy, and the first one marked as deleted and taken out with UIDPLUS.
    private func move(_ uid: UInt32, to folder: String) throws(IMAPProblem) {
        let verb = abilities.contains("MOVE") ? "MOVE" : "COPY"
        let first = try ask("UID \(verb) \(uid) \(folder)")
        if first.word != .good {
            guard first.code == "TRYCREATE" else { throw IMAPProblem(.serverRefused, first.told) }
            try demand("CREATE \(folder)")
            try demand("UID \(verb) \(uid) \(folder)")
        }
        guard verb == "COPY" else { return }
        try demand("UID STORE \(uid) +FLAGS.SILENT (\\Deleted)")
        if abilities.contains("UIDPLUS") { try demand("UID EXPUNGE \(uid)") }
    }

    /// Says good-bye without waiting for an answer.
    func close() {
        do throws(IMAPProblem) { try wire.send("z LOGOUT\r\n") } catch { return }
    }

    private func demand(_ command: String, _ each: (IMAPReply) -> Void = { _ in }) throws(IMAPProblem) {
        let status = try ask(command, each)
        guard status.word == .good else { throw IMAPProblem(.serverRefused, status.told) }
    }

    /// Sends a command and gives its end; what comes before goes to `each`.
    private func ask(_ command: String, _ each: (IMAPReply) -> Void = { _ in }) throws(IMAPProblem) -> IMAPStatus {
        number += 1
        let tag = "m\(number)"
        try wire.send("\(tag) \(command)\r\n")
        var watch = Patience(settings)
        while true {
            while let line = try reader.next() {
                let reply = IMAPReply(line)
                switch reply {
                case .done(tag, let status): return status
                case .remark(let status) where status.word == .farewell: throw IMAPProblem(.cutOff, status.told)
                default: each(reply)
                }
            }
            reader.take(try wire.receive(&watch))
        }
    }
}
