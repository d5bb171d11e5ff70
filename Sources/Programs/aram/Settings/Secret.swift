import Crypto
import Foundation

/// The secret from which every signing key of the house is derived; set by the operator or kept in the data folder.
struct Secret: Sendable {
    private let material: SymmetricKey

    /// Uses the setting, or the file `secret` of the data folder, which is made with 32 random bytes when it is missing.
    init(settings: Settings) throws {
        if let text = settings[.secret] {
            guard text.utf8.count >= 32 else {
                throw SettingsRefusal(name: "ARAM_SECRET", reason: "has fewer than 32 characters")
            }
            material = SymmetricKey(data: Data(text.utf8))
            return
        }
        let folder = URL(filePath: try settings.required(.data), directoryHint: .isDirectory)
        let file = folder.appending(path: "secret")
        if !FileManager.default.fileExists(atPath: file.path) {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            try fresh.write(to: file, options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
        let bytes = try Data(contentsOf: file)
        guard bytes.count >= 32 else { throw SettingsRefusal(name: "ARAM_DATA", reason: "holds a damaged secret file") }
        material = SymmetricKey(data: bytes)
    }

    /// The 32-byte key of one purpose (HKDF-SHA256, RFC 5869, with the purpose as info).
    func key(for purpose: String) -> [UInt8] {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: material, info: Data(purpose.utf8), outputByteCount: 32)
            .withUnsafeBytes { Array($0) }
    }
}
