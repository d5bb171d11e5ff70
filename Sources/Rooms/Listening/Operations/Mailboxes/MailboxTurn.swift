import Mail
import Primitives
import Storage

/// One look into one mailbox: what is new is fetched, stored, then marked, and only then is the place moved on.
struct MailboxTurn: Sendable {
    let lease: MailboxLease
    let desk: MailboxDesk
    let clock: WallClock
    let database: Database

    /// Messages of one turn; the next turn follows at once when there are more.
    static let most = 100

    private var mailbox: PolledMailbox { lease.mailbox }

    /// Looks, and writes down how that went; throws ``LeaseLost`` and what the database throws.
    func run() async throws {
        let (id, key) = (mailbox.id, desk.secret)
        let password = try await database.read(in: lease.tenant) {
            try mailboxPassword(of: id, openedBy: key, in: $0)
        }
        guard let password else { return try await fail(.passwordLost, "") }
        do {
            let open = try await desk.access.open(IMAPSettings(mailbox.draft, password: password))
            let outcome = try await read(open)
            await open.close()
            let now = clock.now
            try await end(
                health(after: outcome, at: now),
                next: outcome.isFinished ? now + .seconds(mailbox.draft.pollSeconds) : now)
        } catch let problem as IMAPProblem where problem.kind == .stopped {
            throw CancellationError()
        } catch let problem as IMAPProblem {
            try await fail(problem.trouble, problem.words)
        }
    }

    /// What a look came to.
    private struct Outcome {
        /// Whether nothing waits any more.
        var isFinished: Bool
        /// What the server said when it let nothing be marked or moved.
        var unfiled: String?
        /// Whether a message was marked or moved.
        var hasMarked = false
    }

    /// Nothing to mark proves nothing: what was wrong with marking stays until a message is marked.
    private func health(after outcome: Outcome, at now: Instant) -> MailboxHealth {
        let before = mailbox.health
        if let words = outcome.unfiled { return before.unfiled(words, at: now) }
        if before.trouble == .notFiled, !outcome.hasMarked, mailbox.draft.mark != nil {
            return before.unfiled(before.words, at: now)
        }
        return before.working(at: now)
    }

    private func read(_ open: OpenMailbox) async throws -> Outcome {
        var place = try await start(in: open)
        let entries = try await open.list(place.lastUID, mailbox.takesFrom, Self.most)
        var outcome = Outcome(isFinished: entries.count < Self.most)
        for entry in entries {
            try Task.checkCancellation()
            if let from = mailbox.takesFrom, entry.receivedAt <= from - .seconds(1) {
                place = try await move(place.past(entry.uid))
                continue
            }
            let taker = MailTaker(lease: lease, entry: entry, clock: clock, database: database)
            do {
                let taken = try await taker.take(from: open, givesUp: place.givesUp(on: entry.uid))
                if taken.isWhole {
                    outcome.unfiled = try await mark(entry.uid, in: open) ?? outcome.unfiled
                    outcome.hasMarked = true
                }
                place = try await move(
                    place.past(entry.uid), taken: taken.isNew ? 1 : 0, skipped: taken.isWhole ? 0 : 1)
            } catch let problem as IMAPProblem where problem.kind != .stopped {
                _ = try await move(place.stuck(at: entry.uid))
                throw problem
            }
        }
        return outcome
    }

    /// Another UIDVALIDITY means that all UIDs are new; the digest of each message keeps it from being taken twice.
    private func start(in open: OpenMailbox) async throws -> MailboxPlace {
        guard open.validity != mailbox.place.validity else { return mailbox.place }
        let place = MailboxPlace(validity: open.validity, lastUID: 0)
        let (lease, act) = (lease, act)
        let isReset = mailbox.place.validity != 0
        try await database.write(in: lease.tenant) { tx in
            try lease.move(to: place, at: act.at, in: tx)
            if isReset { tx.append(Event("mailbox.restarted", subject: lease.mailbox.id.uuid, act: act)) }
        }
        return place
    }

    /// What the server said when it let the message not be marked; nil when all is well.
    private func mark(_ uid: UInt32, in open: OpenMailbox) async throws -> String? {
        guard let mark = mailbox.draft.mark else { return nil }
        do {
            try await open.file(uid, mark)
            return nil
        } catch let problem as IMAPProblem where problem.kind == .serverRefused {
            return problem.words
        }
    }

    private func move(_ place: MailboxPlace, taken: Int = 0, skipped: Int = 0) async throws -> MailboxPlace {
        let (lease, now) = (lease, clock.now)
        try await database.write(in: lease.tenant) {
            try lease.move(to: place, taken: taken, skipped: skipped, at: now, in: $0)
        }
        return place
    }

    private func fail(_ trouble: MailboxTrouble, _ words: String) async throws {
        let now = clock.now
        let health = mailbox.health.failing(trouble, words, at: now)
        try await end(health, next: now + health.pause(pollSeconds: mailbox.draft.pollSeconds))
    }

    /// Ends the turn; only a change from well to ill or back is an event.
    private func end(_ health: MailboxHealth, next: Instant) async throws {
        let (lease, act, before) = (lease, act, mailbox.health)
        try await database.write(in: lease.tenant) { tx in
            try lease.end(health, next: next, in: tx)
            guard before.trouble != health.trouble else { return }
            let id = lease.mailbox.id.uuid
            if let trouble = health.trouble {
                tx.append(
                    Event("mailbox.failed", subject: id, facts: ["trouble": .string(trouble.rawValue)], act: act))
            } else {
                tx.append(Event("mailbox.healed", subject: id, act: act))
            }
        }
    }

    private var act: Act { Act(tenant: lease.tenant, actor: .system, at: clock.now) }
}
