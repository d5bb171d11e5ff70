import CCurl

/// The pieces of a webhook's address, cut by libcurl's own parser, so that check and call cannot read it differently.
struct WebhookTarget: Hashable {
    let url: String
    let scheme: String
    /// As in the URL; an IPv6 address keeps its brackets.
    let host: String
    let port: Int
    let hasCredentials: Bool

    init?(url: String) {
        guard url.utf8.count <= 2_000, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let scheme = Self.piece(url, CURLUPART_SCHEME)?.lowercased(), let host = Self.piece(url, CURLUPART_HOST),
            !host.isEmpty,
            url.lowercased().hasPrefix(scheme + "://")
        else { return nil }
        self.url = url
        self.scheme = scheme
        self.host = host
        port = Self.piece(url, CURLUPART_PORT).flatMap { Int($0) } ?? (scheme == "https" ? 443 : 80)
        hasCredentials = Self.piece(url, CURLUPART_USER) != nil || Self.piece(url, CURLUPART_PASSWORD) != nil
    }

    /// The host without brackets.
    var bareHost: String { host.filter { $0 != "[" && $0 != "]" } }

    private static func piece(_ url: String, _ part: CURLUPart) -> String? {
        guard let text = aram_curl_url_piece(url, part) else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
