import CCurl
import NIOPosix
import Primitives

/// Hands messages to one mail server over libcurl, on threads of its own, with connections that are used again.
package final class SMTPTransport: Sendable {
    private let settings: SMTPSettings
    private let threads: NIOThreadPool
    private let handles = CurlHandles()

    /// Starts as many threads as there may be connections.
    package init(settings: SMTPSettings) {
        self.settings = settings
        threads = NIOThreadPool(numberOfThreads: max(1, settings.connections))
        threads.start()
    }

    /// The transport as the value that operations take.
    package var transport: MailTransport { MailTransport { await self.send($0, $1) } }

    /// Ends the threads and connections; messages under way come first.
    package func stop() async {
        try? await threads.shutdownGracefully()  // fails only when it was stopped before
        handles.close()
    }

    private func send(_ route: MailTransport.Route, _ message: [UInt8]) async -> SendResult {
        guard !route.recipients.isEmpty else { return .refusedForGood(code: 0, text: "no recipient") }
        do {
            return try await threads.runIfActive { self.hand(over: message, route) }
        } catch {
            return .tryLater(code: 0, text: "the transport is stopped")
        }
    }

    private func hand(over message: [UInt8], _ route: MailTransport.Route) -> SendResult {
        guard let handle = handles.take() else { return .tryLater(code: 0, text: "libcurl gave no handle") }
        let conversation = SMTPConversation(message: message)
        let session = SMTPSession(handle: handle, settings: settings, route: route, conversation: conversation)
        let outcome = session.run(bytes: message.count)
        handles.giveBack(handle, isSound: outcome == CURLE_OK)
        return SMTPVerdict.result(outcome, conversation)
    }
}
