/// Which addresses a webhook may have; it is asked again before every call, since names move.
package struct WebhookURLPolicy: Hashable, Sendable {
    /// Why an address is refused.
    package enum Refusal: String, Error, Sendable {
        /// It is no address that can be read.
        case unreadable
        /// Only https and http are spoken.
        case scheme
        /// A user name or password stands in it.
        case credentials
        /// The port is not on the list.
        case port
        /// The name has no address.
        case unknownHost = "unknown-host"
        /// One of its addresses is not on the public internet.
        case privateNetwork = "private-network"
    }

    /// Ports that may be called.
    package let ports: Set<Int>
    /// Off everywhere but in tests: lets loopback and private networks through, and any port.
    let allowsPrivateNetworks: Bool

    private init(ports: Set<Int>, allowsPrivateNetworks: Bool) {
        self.ports = ports
        self.allowsPrivateNetworks = allowsPrivateNetworks
    }

    /// The public internet on the usual ports.
    package static let production = WebhookURLPolicy(ports: [80, 443, 8_080, 8_443], allowsPrivateNetworks: false)

    /// Everything, for tests against a server of their own; no setting of the program leads here.
    package static let testing = WebhookURLPolicy(ports: [], allowsPrivateNetworks: true)

    /// Reads the address as libcurl will and refuses what it may not be, without asking for the host's addresses.
    package func check(_ url: String) throws(Refusal) { _ = try target(url) }

    func target(_ url: String) throws(Refusal) -> WebhookTarget {
        guard let target = WebhookTarget(url: url) else { throw .unreadable }
        guard target.scheme == "https" || target.scheme == "http" else { throw .scheme }
        guard !target.hasCredentials else { throw .credentials }
        guard allowsPrivateNetworks || ports.contains(target.port) else { throw .port }
        if let address = IPAddress(target.bareHost) { try check(address) }
        return target
    }

    func check(_ address: IPAddress) throws(Refusal) {
        if !allowsPrivateNetworks, ForbiddenNetworks.contains(address) { throw .privateNetwork }
    }

    /// The address to connect to; refused when any address of the host is forbidden, since the host then plays tricks.
    func pinned(_ target: WebhookTarget, _ addresses: [IPAddress]) throws(Refusal) -> IPAddress {
        guard let first = addresses.first else { throw .unknownHost }
        for address in addresses { try check(address) }
        return first
    }
}
