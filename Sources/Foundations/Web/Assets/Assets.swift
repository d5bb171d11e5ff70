package import Foundation

/// The files that pages load, read once at the start; addresses carry a hash of the content and are cached for ever.
package struct Assets: Sendable {
    private let addresses: [AssetPath: String]
    private let files: [String: AssetFile]
    /// Names that pages use and that were not found; the set-up step fetches them.
    package let missing: [AssetPath]

    /// No files; addresses are plain names. For tests and for mails.
    package static let plain = Assets(addresses: [:], files: [:], missing: [])

    private init(addresses: [AssetPath: String], files: [String: AssetFile], missing: [AssetPath]) {
        self.addresses = addresses
        self.files = files
        self.missing = missing
    }

    /// Where a file is served: `/assets/app-0123456789abcdef.css`, or the plain name when it is not there.
    package func address(of path: AssetPath) -> String { addresses[path] ?? "/assets/\(path.name)" }

    /// The file at an address below `/assets/`, hashed or plain; nil when there is none.
    package func file(at address: some StringProtocol) -> AssetFile? { files[String(address)] }

    /// All plain names, in alphabetical order.
    package var names: [String] { addresses.keys.map(\.name).sorted() }

    /// Reads our own folder and the one of the set-up step; styles and scripts are joined in the order of their names.
    package static func load(own: URL, vendor: URL?) throws -> Assets {
        var contents = try AssetFolder.files(in: own)
        if let vendor { contents.merge(try AssetFolder.files(in: vendor)) { mine, _ in mine } }
        let styles = joined(&contents, folder: "styles/", wrap: { $0 })
        let scripts = joined(&contents, folder: "scripts/", wrap: { "{\n\($0)}\n" })
        var loaded = Assets.plain
        for (name, bytes) in contents { loaded = loaded.adding(name, bytes) }
        loaded = loaded.adding(AssetPath.styles.name, loaded.rewritten(styles))
        loaded = loaded.adding(AssetPath.scripts.name, Array(scripts.utf8))
        let wanted: [AssetPath] = [
            .styles, .scripts, .liveWorker, .kiosk, .kioskWorker, .widget, .widgetFrame, .htmx, .icons, .faces, .mark,
            .latinFont, .persianFont,
        ]
        return Assets(
            addresses: loaded.addresses, files: loaded.files, missing: wanted.filter { loaded.addresses[$0] == nil })
    }

    private static func joined(
        _ contents: inout [String: [UInt8]], folder: String, wrap: (String) -> String
    ) -> String {
        let names = contents.keys.filter { $0.hasPrefix(folder) }.sorted()
        let text = names.map { wrap(String(decoding: contents[$0] ?? [], as: UTF8.self)) }.joined()
        for name in names { contents[name] = nil }
        return text
    }

    private func adding(_ name: String, _ bytes: [UInt8]) -> Assets {
        guard let kind = AssetFile.kind(of: name) else { return self }
        let hashed = Self.hashedName(name, bytes)
        var addresses = addresses
        var files = files
        addresses[AssetPath(name)] = "/assets/\(hashed)"
        let file = AssetFile(bytes: bytes, kind: kind, isHashed: true)
        files[hashed] = file
        files[name] = file.unhashed
        return Assets(addresses: addresses, files: files, missing: [])
    }

    /// Gives `url("/assets/…")` in the stylesheet the hashed address, so that a preloaded font is the one that is used.
    private func rewritten(_ styles: String) -> [UInt8] {
        var text = styles
        for (path, address) in addresses {
            text = text.replacingOccurrences(of: "\"/assets/\(path.name)\"", with: "\"\(address)\"")
        }
        return Array(text.utf8)
    }

    /// `app.css` becomes `app-0123456789abcdef.css`.
    static func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
        let hash = padded16(contentHash(bytes))
        guard let dot = name.firstIndex(of: ".") else { return "\(name)-\(hash)" }
        return "\(name[..<dot])-\(hash)\(name[dot...])"
    }

    private static func padded16(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// FNV-1a with 64 bits (RFC 9923); it only has to differ when a file has changed.
func contentHash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
