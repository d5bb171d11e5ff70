import Crypto
import Foundation
import Primitives

/// The install's own secret of 32 bytes, kept beside the database; tickets, links and sealed values follow from it.
package struct InstallSecret: Sendable {
    private let key: SymmetricKey

    /// Takes at least 32 bytes; nil for fewer.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A secret that lives as long as the process, for tests and tries.
    package static func temporary() -> InstallSecret { InstallSecret(key: SymmetricKey(size: .bits256)) }

    private init(key: SymmetricKey) { self.key = key }

    /// A 256-bit code over `message` that no other purpose shares.
    package func tag(_ message: [UInt8], purpose: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: derived(purpose)))
    }

    /// Encrypts bytes so that they open only with the same purpose and context (AES-256-GCM).
    package func seal(_ bytes: [UInt8], purpose: String, context: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: derived(purpose), authenticating: Array(context.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// Decrypts what ``seal(_:purpose:context:)`` made; nil when anything of it differs.
    package func open(_ sealed: [UInt8], purpose: String, context: String) -> [UInt8]? {
        let key = derived(purpose)
        guard let box = try? AES.GCM.SealedBox(combined: sealed),  // no box of ours: nil is the answer
            let opened = try? AES.GCM.open(box, using: key, authenticating: Array(context.utf8))  // so is another's box
        else { return nil }
        return Array(opened)
    }

    /// The secret of an invitation's link, which the worker that mails it makes again from the id.
    package func invitationToken(_ id: StaffInvitationID) -> String {
        Secrets.base64URL(tag(Array(id.description.utf8), purpose: "staff invitation"))
    }

    private func derived(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
    }
}
