import CArgon2
import Dispatch
import Foundation
import Synchronization

/// What one hash costs; written into each PHC string, so that older hashes can be told.
package struct PasswordCost: Hashable, Sendable {
    /// Memory in KiB.
    package let memory: UInt32
    /// Passes over the memory.
    package let passes: UInt32

    /// A cost for tests or stronger machines.
    package init(memory: UInt32, passes: UInt32) {
        self.memory = memory
        self.passes = passes
    }

    /// 19 MiB and two passes, the floor that OWASP's password storage sheet names for Argon2id.
    package static let standard = PasswordCost(memory: 19 * 1024, passes: 2)

    var prefix: String { "$argon2id$v=19$m=\(memory),t=\(passes),p=1$" }
}

/// Hashes passwords with Argon2id (RFC 9106) on two threads of its own, so that sign-ins never hold up anything else.
package final class PasswordHasher: Sendable {
    /// More sign-ins than this waiting at once are turned away.
    package static let waitingLimit = 100

    private let cost: PasswordCost
    private let lanes = [DispatchQueue(label: "aram.password.1"), DispatchQueue(label: "aram.password.2")]
    private let queue = Mutex((waiting: 0, turn: 0))

    /// A hasher whose new hashes cost this much.
    package init(cost: PasswordCost = .standard) { self.cost = cost }

    /// The PHC string of a new password with 16 random bytes of salt.
    package func hash(_ password: String) async throws -> String {
        let cost = cost
        return try await onLane { try Self.encode(password, salt: Secrets.randomBytes(16), cost: cost) }
    }

    /// Whether the password belongs to the PHC string.
    package func verify(_ password: String, against encoded: String) async throws -> Bool {
        try await onLane {
            let bytes = Self.normalized(password)
            return argon2id_verify(encoded, bytes, bytes.count) == ARGON2_OK.rawValue
        }
    }

    /// Takes as long as verifying, for addresses without an account, so that the time tells nothing (ASVS 5.0, 6.3.8).
    package func pretend(_ password: String) async throws { _ = try await hash(password) }

    /// Whether the hash was made at another cost and should be made again at the next sign-in.
    package func isOutdated(_ encoded: String) -> Bool { !encoded.hasPrefix(cost.prefix) }

    private func onLane<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let turn = queue.withLock { queue -> Int? in
            guard queue.waiting < Self.waitingLimit else { return nil }
            queue.waiting += 1
            queue.turn = (queue.turn + 1) % lanes.count
            return queue.turn
        }
        guard let turn else { throw HasherBusy() }
        defer { queue.withLock { $0.waiting -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            lanes[turn].async { continuation.resume(with: Result { try work() }) }
        }
    }

    /// NFKC first, so that the same keys on another device give the same bytes (NIST SP 800-63B, 5.1.1.2).
    private static func normalized(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }

    private static func encode(_ password: String, salt: [UInt8], cost: PasswordCost) throws -> String {
        let bytes = normalized(password)
        let length = argon2_encodedlen(cost.passes, cost.memory, 1, UInt32(salt.count), 32, Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            cost.passes, cost.memory, 1, bytes, bytes.count, salt, salt.count, 32, &encoded, length)
        guard status == ARGON2_OK.rawValue else { throw HashingFailure(status: Int(status)) }
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// Too many sign-ins wait already; the visitor is asked to try again in a moment.
package struct HasherBusy: Error, Sendable {}

/// The library did not hash, which happens when memory is short.
struct HashingFailure: Error {
    /// The library's own number.
    let status: Int
}
