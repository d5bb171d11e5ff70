package import Primitives

/// The ways to leave a list (RFC 2369); with an https address also by one click (RFC 8058).
package struct ListUnsubscribe: Hashable, Sendable {
    /// Takes an empty POST without cookies; it must be https for One-Click.
    package let url: String?
    /// Takes an empty message.
    package let address: EmailAddress?

    /// Nil when there is neither way, or the URL is not http(s) or holds characters that end a URI in a header.
    package init?(url: String?, address: EmailAddress?) {
        guard url != nil || address != nil else { return nil }
        if let url {
            guard url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.count <= 900,
                url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E })
            else { return nil }
        }
        self.url = url
        self.address = address
    }

    /// The value of List-Unsubscribe.
    var value: String {
        [url.map { "<\($0)>" }, address.map { "<mailto:\($0)?subject=unsubscribe>" }].compactMap { $0 }.joined(
            separator: ", ")
    }

    /// Whether List-Unsubscribe-Post may stand beside it (RFC 8058, 3.1 asks for https).
    var isOneClick: Bool { url?.hasPrefix("https://") ?? false }
}
