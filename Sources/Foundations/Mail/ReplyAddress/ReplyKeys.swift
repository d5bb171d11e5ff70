/// The keys that sign reply addresses; old ones stay readable after a change of key.
package struct ReplyKeys: Sendable {
    /// The id of the key that signs new addresses.
    package let current: UInt8
    private let secrets: [UInt8: [UInt8]]

    /// Takes secrets by id; nil when the current one is missing or any is shorter than 16 bytes.
    package init?(current: UInt8, secrets: [UInt8: [UInt8]]) {
        guard secrets[current] != nil, secrets.values.allSatisfy({ $0.count >= 16 }) else { return nil }
        self.current = current
        self.secrets = secrets
    }

    func secret(_ id: UInt8) -> [UInt8]? { secrets[id] }
}
