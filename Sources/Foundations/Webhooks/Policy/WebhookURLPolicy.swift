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
    /// Networks that the operator opened by name, with every port.
    private let openNetworks: [IPNetwork]

    private init(ports: Set<Int>, allowsPrivateNetworks: Bool, openNetworks: [IPNetwork] = []) {
        self.ports = ports
        self.allowsPrivateNetworks = allowsPrivateNetworks
        self.openNetworks = openNetworks
    }

    /// The public internet on the usual ports.
    package static let production = WebhookURLPolicy(ports: [80, 443, 8_080, 8_443], allowsPrivateNetworks: false)

    /// The same, and the operator's own networks, such as the one in which a ticket system stands.
    package func opening(_ networks: [IPNetwork]) -> WebhookURLPolicy {
        WebhookURLPolicy(
            ports: ports, allowsPrivateNetworks: allowsPrivateNetworks, openNetworks: openNetworks + networks)
    }

    /// Everything, for tests against a server of their own; no setting of the program leads here.
    package static let testing = WebhookURLPolicy(ports: [], allowsPrivateNetworks: true)

    /// Reads the address as libcurl will and refuses what it may not be, without asking for the host's addresses.
    package func check(_ url: String) throws(Refusal) { _ = try target(url) }

    func target(_ url: String) throws(Refusal) -> WebhookTarget {
        guard let target = WebhookTarget(url: url) else { throw .unreadable }
        guard target.scheme == "https" || target.scheme == "http" else { throw .scheme }
        guard !target.hasCredentials else { throw .credentials }
        if let address = IPAddress(target.bareHost) {
            try check(address, port: target.port)
        } else if openNetworks.isEmpty {
            // With opened networks only the host's addresses tell which ports it may have.
            try check(port: target.port)
        }
        return target
    }

    private func check(_ address: IPAddress, port: Int) throws(Refusal) {
        if openNetworks.contains(where: { $0.contains(address) }) { return }
        if !allowsPrivateNetworks, ForbiddenNetworks.contains(address) { throw .privateNetwork }
        try check(port: port)
    }

    private func check(port: Int) throws(Refusal) {
        guard allowsPrivateNetworks || ports.contains(port) else { throw .port }
    }

    /// The address to connect to; refused when any address of the host is forbidden, since the host then plays tricks.
    func pinned(_ target: WebhookTarget, _ addresses: [IPAddress]) throws(Refusal) -> IPAddress {
        guard let first = addresses.first else { throw .unknownHost }
        for address in addresses { try check(address, port: target.port) }
        return first
    }
}
