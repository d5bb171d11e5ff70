import NIOPosix
import Synchronization

/// Reads mailboxes over libcurl on threads of its own; a task that is cancelled gives its thread back within a moment.
package final class IMAPAccess: Sendable {
    private let threads: NIOThreadPool
    private let authorities: String?

    /// `authorities` is a PEM file of certificates to trust instead of the machine's own.
    package init(authorities: String? = nil, threads count: Int = 8) {
        self.authorities = authorities
        threads = NIOThreadPool(numberOfThreads: max(1, count))
        threads.start()
    }

    /// The access as the value that operations take.
    package var access: MailboxAccess { MailboxAccess { try await self.open($0) } }

    /// Ends the threads behind the calls that are under way.
    package func stop() async {
        try? await threads.shutdownGracefully()  // fails only when it was stopped before
    }

    private func open(_ settings: IMAPSettings) async throws -> OpenMailbox {
        let (brake, authorities) = (Brake(), authorities)
        let session = try await run(brake) {
            try IMAPSession(settings, authorities: authorities, isStopped: { brake.isOn })
        }
        return OpenMailbox(
            validity: session.validity, count: session.count,
            list: { uid, since, most in
                try await self.run(brake) { try session.list(after: uid, since: since, most: most) }
            },
            message: { uid in try await self.run(brake) { try session.message(uid) } },
            head: { uid in try await self.run(brake) { try session.head(uid) } },
            file: { uid, mark in try await self.run(brake) { try session.file(uid, mark) } },
            close: {
                try? await self.run(brake) { session.close() }  // a connection that is gone needs no good-bye
            })
    }

    private func run<T: Sendable>(_ brake: Brake, _ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withTaskCancellationHandler {
            try await threads.runIfActive(body)
        } onCancel: {
            brake.pull()
        }
    }
}

/// Tells a thread that nobody waits for it any more.
private final class Brake: Sendable {
    private let state = Atomic<Bool>(false)

    var isOn: Bool { state.load(ordering: .relaxed) }

    func pull() { state.store(true, ordering: .relaxed) }
}
