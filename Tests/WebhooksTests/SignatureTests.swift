import Primitives
import Testing
import Webhooks

@Suite struct `Signing webhooks` {
    private let body = Array(#"{"test": 2432232314}"#.utf8)
    private let now = Instant(milliseconds: 1_614_265_330_000)

    private func secret(_ text: String = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") throws -> WebhookSecret {
        try #require(WebhookSecret(text))
    }

    private func headers(_ secrets: [WebhookSecret]) -> [(name: String, value: String)] {
        WebhookSignature.headers(id: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: now, body: body, secrets: secrets)
    }

    @Test func `the example of the standard is met to the letter`() throws {
        let signature = headers([try secret()]).first { $0.name == "webhook-signature" }?.value
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func `while a secret changes, the old and the new one are both good`() throws {
        let other = try #require(WebhookSecret(bytes: Array(repeating: 7, count: 32)))
        let both = headers([try secret(), other])
        try WebhookSignature.verify(headers: both, body: body, secrets: [other], now: now)
        try WebhookSignature.verify(headers: both, body: body, secrets: [try secret()], now: now)
    }

    @Test func `a changed body, another secret and another id are refused`() throws {
        let sent = headers([try secret()])
        let other = try #require(WebhookSecret(bytes: Array(repeating: 7, count: 32)))
        #expect(throws: WebhookSignature.Refusal.wrongSignature) {
            try WebhookSignature.verify(headers: sent, body: body + [0x20], secrets: [try secret()], now: now)
        }
        #expect(throws: WebhookSignature.Refusal.wrongSignature) {
            try WebhookSignature.verify(headers: sent, body: body, secrets: [other], now: now)
        }
        let renamed = sent.map { $0.name == "webhook-id" ? (name: $0.name, value: "msg_other") : $0 }
        #expect(throws: WebhookSignature.Refusal.wrongSignature) {
            try WebhookSignature.verify(headers: renamed, body: body, secrets: [try secret()], now: now)
        }
    }

    @Test(arguments: [(-300, true), (300, true), (-301, false), (301, false)])
    func `five minutes of clock difference are borne`(seconds: Int, isGood: Bool) throws {
        let sent = headers([try secret()])
        let later = now + .seconds(seconds)
        let known = try secret()
        if isGood {
            try WebhookSignature.verify(headers: sent, body: body, secrets: [known], now: later)
        } else {
            #expect(throws: WebhookSignature.Refusal.staleTimestamp) {
                try WebhookSignature.verify(headers: sent, body: body, secrets: [known], now: later)
            }
        }
    }

    @Test(arguments: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    func `each header is needed`(name: String) throws {
        let sent = headers([try secret()]).filter { $0.name != name }
        let known = try secret()
        #expect(throws: WebhookSignature.Refusal.missingHeader(name)) {
            try WebhookSignature.verify(headers: sent, body: body, secrets: [known], now: now)
        }
    }

    @Test(arguments: ["", "whsec_", "whsec_short", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!!!"])
    func `what is no secret is refused`(text: String) {
        #expect(WebhookSecret(text) == nil)
    }

    @Test func `a secret can be written and read`() throws {
        #expect(try secret().written == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    }
}
