/// A network as an address and the length of its prefix, such as 10.1.0.0/16 (RFC 4632) or fd00::/8 (RFC 4291).
package struct IPNetwork: Hashable, Sendable {
    private let prefix: [UInt8]
    private let bits: Int

    /// Reads `address/bits`; an address alone is the network of one machine; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let address = IPAddress(String(first)) else { return nil }
        let all = address.bytes.count * 8
        guard let bits = parts.count == 2 ? Int(parts[1]) : all, (0...all).contains(bits) else { return nil }
        prefix = address.bytes
        self.bits = bits
    }

    /// Reads networks between commas; nil when one of them is none.
    package static func list(_ text: String) -> [IPNetwork]? {
        let parts = text.split(separator: ",").map { $0.filter { $0 != " " } }
        let networks = parts.compactMap { IPNetwork($0) }
        return networks.count == parts.count ? networks : nil
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == prefix.count else { return false }
        return (0..<bits).allSatisfy { bit in
            (prefix[bit / 8] ^ address.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
        }
    }
}
