package import Primitives

/// What this install knows itself by, so that it recognises its own mail when it comes back.
package struct OwnMail: Hashable, Sendable {
    /// Base addresses of every channel of every tenant, without plus-parts.
    package let addresses: Set<EmailAddress>
    /// Lower-case domains that stand in the Message-IDs we make.
    package let messageIDDomains: Set<String>
    /// The value of our X-Aram-Loop header, different on each install.
    package let loopMarker: String

    /// The header that carries the marker.
    package static let loopHeader = "X-Aram-Loop"

    /// Takes what the program is configured with.
    package init(addresses: Set<EmailAddress>, messageIDDomains: Set<String>, loopMarker: String) {
        self.addresses = addresses
        self.messageIDDomains = Set(messageIDDomains.map { $0.lowercased() })
        self.loopMarker = loopMarker
    }

    /// Whether an address is ours, with or without a plus-part.
    package func includes(_ address: EmailAddress) -> Bool {
        if addresses.contains(address) { return true }
        guard let plus = address.localPart.lastIndex(of: "+"),
            let base = EmailAddress("\(address.localPart[..<plus])@\(address.domain)")
        else { return false }
        return addresses.contains(base)
    }
}
