import CCurl
import NIOPosix

/// Makes webhook calls with libcurl on threads of its own; a slow target holds up only its own thread.
package final class CurlWebhooks: Sendable {
    private static let isStarted = aram_curl_start() == 0
    private let policy: WebhookURLPolicy
    private let threads: NIOThreadPool
    private let limits: CallLimits

    /// Starts the threads; `policy` is `production` everywhere but in tests.
    package init(policy: WebhookURLPolicy = .production, threads count: Int = 8, limits: CallLimits = .standard) {
        self.policy = policy
        self.limits = limits
        threads = NIOThreadPool(numberOfThreads: max(1, count))
        threads.start()
    }

    /// The transport as the value that workers take.
    package var transport: WebhookTransport { WebhookTransport { await self.post($0) } }

    /// Ends the threads behind the calls that are under way.
    package func stop() async {
        try? await threads.shutdownGracefully()  // fails only when it was stopped before
    }

    private func post(_ call: WebhookCall) async -> WebhookResult {
        do {
            return try await threads.runIfActive { self.call(call) }
        } catch {
            return .tryLater(status: 0, reason: "the transport is stopped", retryAfter: nil)
        }
    }

    private func call(_ call: WebhookCall) -> WebhookResult {
        do throws(WebhookURLPolicy.Refusal) {
            let target = try policy.target(call.url)
            let address = try policy.pinned(target, HostAddresses.of(target.bareHost))
            guard Self.isStarted, let handle = curl_easy_init() else {
                return .tryLater(status: 0, reason: "libcurl gave no handle", retryAfter: nil)
            }
            defer { curl_easy_cleanup(handle) }
            return CurlCall(handle: handle, target: target, address: address, call: call, limits: limits).run()
        } catch .unknownHost {
            return .tryLater(status: 0, reason: "unknown host", retryAfter: nil)
        } catch {
            return .forbidden(error)
        }
    }
}

/// How long a call may take and how much it may answer.
package struct CallLimits: Hashable, Sendable {
    /// Milliseconds until the connection must stand.
    package var connectMilliseconds = 5_000
    /// Milliseconds for the whole call.
    package var totalMilliseconds = 10_000
    /// Bytes of the answer that are taken before the call is broken off.
    package var answerBytes = 64 * 1024

    /// 5 s, 10 s, 64 KB.
    package static let standard = CallLimits()

    /// The standard limits, to be changed one by one.
    package init() {}
}
