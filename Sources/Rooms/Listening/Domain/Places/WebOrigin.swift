import Primitives

/// Scheme, host and port of a site (RFC 6454, 4), written as browsers send it in `Origin`.
package struct WebOrigin: Hashable, Sendable, CustomStringConvertible {
    /// Such as `https://shop.example` or `http://127.0.0.1:8080`; letters, digits and `:/.-` alone, so it fits into a header.
    package let description: String

    /// Reads an address of the site; path and trailing slash are dropped, nil when it is none of http or https.
    ///
    /// Names with other letters must be written in their ASCII form, as in the address of the browser.
    package init?(_ text: String) {
        let words = text.trimmed.lowercased()
        guard let scheme = ["https", "http"].first(where: { words.hasPrefix($0 + "://") }) else { return nil }
        let site = words.dropFirst(scheme.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let parts = site.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let host = parts.first, Self.isHost(host) else { return nil }
        var port = ""
        if parts.count == 2 {
            guard let number = UInt16(parts[1]), number > 0 else { return nil }
            // Browsers leave the usual port away.
            if number != (scheme == "https" ? 443 : 80) { port = ":\(number)" }
        }
        description = "\(scheme)://\(host)\(port)"
    }

    private static func isHost(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { byte in
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                    }
            }
    }
}
