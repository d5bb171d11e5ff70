import Foundation
package import Primitives
package import Storage
import Synchronization

/// Passes new events on to the open streams of each brand; a stream that can not follow is told to refresh everything.
package final class LiveHub: Sendable {
    /// One thing that a stream is told.
    package struct Message: Sendable {
        /// The number of the event in the brand's log.
        package let sequence: Int
        /// What has changed.
        package let topics: [String]
    }

    /// One open stream.
    private struct Listener {
        let tenant: TenantID
        let continuation: AsyncStream<Message>.Continuation
    }

    /// Who listens, and how far each log was told.
    private struct State {
        var listeners: [Int: Listener] = [:]
        var nextKey = 0
        var heads: [TenantID: Int] = [:]
    }

    private let state = Mutex(State())
    private let database: Database

    /// A hub over the event logs of `database`.
    package init(database: Database) { self.database = database }

    /// How many streams are open.
    package var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// The messages of a brand from now on, at most 256 waiting; the oldest are dropped, which a page notices by the gap in numbers.
    package func listen(to tenant: TenantID) -> AsyncStream<Message> {
        AsyncStream(bufferingPolicy: .bufferingNewest(256)) { continuation in
            let key = state.withLock { state in
                state.nextKey += 1
                state.listeners[state.nextKey] = Listener(tenant: tenant, continuation: continuation)
                return state.nextKey
            }
            continuation.onTermination = { [weak self] _ in
                _ = self?.state.withLock { $0.listeners.removeValue(forKey: key) }
            }
        }
    }

    /// Follows the logs until cancelled, then ends every open stream, so that a server that stops waits for none of them.
    package func run() async throws {
        defer {
            let open = state.withLock { Array($0.listeners.values) }
            for listener in open { listener.continuation.finish() }
        }
        try await EventFeed(database: database).run { [self] tenant, head in await pass(tenant, head) }
    }

    private func pass(_ tenant: TenantID, _ head: Int) async {
        let (last, isHeard) = state.withLock { state in
            let last = state.heads[tenant]
            state.heads[tenant] = head
            return (last, state.listeners.values.contains { $0.tenant == tenant })
        }
        // The first look only learns where the log stands; who connects reads what came before by itself.
        guard let last, last < head, isHeard else { return }
        do {
            // One message for everything that is new: a thousand streams are told once, not once for every event.
            var news = Message(sequence: last, topics: [])
            while news.sequence < head {
                let page = try await messages(after: news.sequence, of: tenant)
                guard let end = page.last else { break }
                var topics = news.topics
                for topic in page.flatMap(\.topics) where !topics.contains(topic) { topics.append(topic) }
                news = Message(sequence: end.sequence, topics: topics)
            }
            tell(news, tenant)
        } catch {
            // The next wake starts behind the last message that was told.
            state.withLock { $0.heads[tenant] = last }
        }
    }

    /// What a stream that heard up to `sequence` has missed, at most 500 messages.
    package func messages(after sequence: Int, of tenant: TenantID) async throws -> [Message] {
        try await database.read(in: tenant) {
            try EventLog.headlines(after: sequence, limit: 500, personal: LiveTopic.personal, in: $0)
        }.map {
            Message(
                sequence: $0.sequence,
                topics: LiveTopic.topics(
                    ofKind: $0.kind, caseID: $0.caseID?.text, people: ($0.people ?? []).map(\.text)))
        }
    }

    private func tell(_ message: Message, _ tenant: TenantID) {
        let continuations = state.withLock { state in
            state.listeners.values.filter { $0.tenant == tenant }.map(\.continuation)
        }
        for continuation in continuations { continuation.yield(message) }
    }
}
