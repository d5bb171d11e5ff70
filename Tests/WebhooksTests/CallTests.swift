import NIOCore
import Primitives
import Testing
import Webhooks

@Suite struct `Calling a webhook` {
    private func call(
        _ answer: String, path: String = "/hook", body: String = "{}", policy: WebhookURLPolicy = .testing
    ) async throws
        -> (WebhookResult, String)
    {
        let target = try await OneAnswer.start(answer)
        let webhooks = CurlWebhooks(policy: policy, threads: 1)
        let call = WebhookCall(
            url: "http://127.0.0.1:\(target.port)\(path)",
            headers: [("webhook-id", "e1"), ("X-Bad\r\nname", "1"), ("X-Bad", "1\r\nY: 2")],
            body: Array(body.utf8))
        let result = await webhooks.transport.post(call)
        await webhooks.stop()
        try await target.stop()
        return (result, target.request)
    }

    @Test func `the target gets one POST with our headers and the body`() async throws {
        let (result, request) = try await call(
            "HTTP/1.1 204 No Content\r\n\r\n", path: "/hook?x=1", body: #"{"a":"ű"}"#)
        #expect(result == .delivered(status: 204))
        #expect(request.hasPrefix("POST /hook?x=1 HTTP/1.1\r\n"))
        #expect(request.contains("\r\nwebhook-id: e1\r\n"))
        #expect(request.contains("\r\nContent-Type: application/json\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{\"a\":\"ű\"}"))
        #expect(!request.contains("X-Bad"))
    }

    @Test func `an empty body is sent as empty`() async throws {
        let (result, request) = try await call("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", body: "")
        #expect(result == .delivered(status: 200))
        #expect(request.contains("Content-Length: 0\r\n"))
    }

    @Test func `a redirect is not followed`() async throws {
        let (result, _) = try await call(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
        #expect(result == .tryLater(status: 302, reason: "status 302", retryAfter: nil))
    }

    @Test func `a busy target may ask for patience`() async throws {
        let (result, _) = try await call(
            "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n")
        #expect(result == .tryLater(status: 429, reason: "status 429", retryAfter: .seconds(120)))
    }

    @Test func `a target that is gone says so`() async throws {
        #expect(try await call("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n").0 == .gone)
    }

    @Test func `an endless answer is broken off`() async throws {
        let (result, _) = try await call(
            "HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + String(repeating: "x", count: 200_000))
        #expect(result == .tryLater(status: 200, reason: "the answer is too long", retryAfter: nil))
    }

    @Test func `loopback is refused before anything is sent`() async throws {
        let target = try await OneAnswer.start("HTTP/1.1 200 OK\r\n\r\n")
        let webhooks = CurlWebhooks(threads: 1)
        let result = await webhooks.transport.post(WebhookCall(url: "http://localhost:8080/", headers: [], body: []))
        #expect(result == .forbidden(.privateNetwork))
        await webhooks.stop()
        try await target.stop()
        #expect(target.request.isEmpty)
    }

    @Test func `a name without an address is tried again`() async throws {
        let webhooks = CurlWebhooks(threads: 1)
        let result = await webhooks.transport.post(
            WebhookCall(url: "https://no-such-host.invalid/", headers: [], body: []))
        #expect(result == .tryLater(status: 0, reason: "unknown host", retryAfter: nil))
        await webhooks.stop()
    }

    @Test func `the waits grow from seconds to a day and then end`() {
        #expect(WebhookBackOff.wait(afterAttempt: 1, spread: 0) == .seconds(5))
        #expect(WebhookBackOff.wait(afterAttempt: 9, spread: 0) == .seconds(86_400))
        #expect(WebhookBackOff.wait(afterAttempt: 10, spread: 0) == nil)
        #expect(WebhookBackOff.attempts == Limits.outboxAttempts)
        for attempt in 1..<9 {
            let shortest = WebhookBackOff.wait(afterAttempt: attempt, spread: 0) ?? .zero
            let longest = WebhookBackOff.wait(afterAttempt: attempt, spread: 1) ?? .zero
            #expect(longest <= shortest * 1.21)
            #expect(longest <= WebhookBackOff.wait(afterAttempt: attempt + 1, spread: 0) ?? .zero)
        }
        #expect(WebhookBackOff.wait(afterAttempt: 1, spread: 0, retryAfter: .seconds(60)) == .seconds(60))
    }
}
