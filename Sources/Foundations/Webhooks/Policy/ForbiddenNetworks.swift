/// Networks that no webhook may reach: our own machines and everything that is not the public internet.
enum ForbiddenNetworks {
    /// The IANA special-purpose registries (RFC 6890 and later), as first bytes and length of the prefix in bits.
    private static let four: [(prefix: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24),
        ([203, 0, 113], 24), ([224], 4), ([240], 4),
    ]
    private static let six: [(prefix: [UInt8], bits: Int)] = [
        (Array(repeating: 0, count: 16), 96), ([0x01, 0x00], 64), ([0x20, 0x01, 0x00], 23),
        ([0x20, 0x01, 0x0D, 0xB8], 32),
        ([0x3F, 0xFF], 20), ([0x5F, 0x00], 16), ([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48), ([0xFC], 7),
        ([0xFE, 0x80], 10),
        ([0xFE, 0xC0], 10), ([0xFF], 8),
    ]

    /// Whether the address, or the IPv4 address inside it, is in one of them.
    static func contains(_ address: IPAddress) -> Bool {
        if let inner = address.embedded { return contains(inner) || matches(address, six) }
        return matches(address, address.bytes.count == 4 ? four : six)
    }

    private static func matches(_ address: IPAddress, _ table: [(prefix: [UInt8], bits: Int)]) -> Bool {
        table.contains { entry in
            (0..<entry.bits).allSatisfy { bit in
                let wanted = bit / 8 < entry.prefix.count ? entry.prefix[bit / 8] : 0
                return (wanted ^ address.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
            }
        }
    }
}
