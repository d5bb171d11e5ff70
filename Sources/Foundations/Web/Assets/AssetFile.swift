/// One file as it is served.
package struct AssetFile: Sendable {
    /// The content as it is on disk.
    package let bytes: [UInt8]
    /// The content with gzip; nil where that saves less than a tenth, as with fonts.
    package let packed: [UInt8]?
    /// The media type.
    package let kind: String
    /// Whether the address changes with the content, so that it may be cached for ever.
    package let isHashed: Bool

    init(bytes: [UInt8], kind: String, isHashed: Bool) {
        let packed = gzip(bytes)
        self.init(
            bytes: bytes, packed: packed.flatMap { $0.count * 10 < bytes.count * 9 ? $0 : nil }, kind: kind,
            isHashed: isHashed)
    }

    private init(bytes: [UInt8], packed: [UInt8]?, kind: String, isHashed: Bool) {
        self.bytes = bytes
        self.packed = packed
        self.kind = kind
        self.isHashed = isHashed
    }

    var unhashed: AssetFile { AssetFile(bytes: bytes, packed: packed, kind: kind, isHashed: false) }

    /// The media type by the end of the name; nil for files that pages do not load, such as licences.
    static func kind(of name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return switch name[dot...] {
        case ".css": "text/css; charset=utf-8"
        case ".js": "text/javascript; charset=utf-8"
        case ".svg": "image/svg+xml"
        case ".png": "image/png"
        case ".woff2": "font/woff2"
        case ".webmanifest": "application/manifest+json"
        default: nil
        }
    }
}
