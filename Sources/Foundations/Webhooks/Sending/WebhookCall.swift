/// One call of a webhook, signed and ready to leave.
package struct WebhookCall: Hashable, Sendable {
    /// Where to.
    package let url: String
    /// Header fields beside Content-Type and User-Agent, usually those of ``WebhookSignature``.
    package let headers: [Header]
    /// The JSON text.
    package let body: [UInt8]

    /// One header field.
    package struct Header: Hashable, Sendable {
        /// Letters, digits and hyphens.
        package let name: String
        /// Printable ASCII.
        package let value: String
    }

    /// Leaves out fields whose name or value could not stand in a header.
    package init(url: String, headers: [(name: String, value: String)], body: [UInt8]) {
        self.url = url
        self.body = body
        self.headers = headers.compactMap { field in
            let isName =
                !field.name.isEmpty
                && field.name.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
                }
            let isValue = field.value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            return isName && isValue ? Header(name: field.name, value: field.value) : nil
        }
    }
}

/// What became of a call.
package enum WebhookResult: Hashable, Sendable {
    /// The target answered 2xx.
    case delivered(status: Int)
    /// The target answered 410: it does not want any more calls (Standard Webhooks, "410 Gone").
    case gone
    /// The target answered anything else, or too late, or with too much; `status` 0 means without an answer.
    case tryLater(status: Int, reason: String, retryAfter: Duration?)
    /// The address may not be called.
    case forbidden(WebhookURLPolicy.Refusal)
}
