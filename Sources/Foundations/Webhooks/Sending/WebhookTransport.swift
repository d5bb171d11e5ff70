/// Makes calls; the program passes one in, tests pass their own.
package struct WebhookTransport: Sendable {
    /// Makes one call and returns when it is over.
    package let post: @Sendable (WebhookCall) async -> WebhookResult

    /// Uses `post` for every call.
    package init(post: @escaping @Sendable (WebhookCall) async -> WebhookResult) { self.post = post }
}
