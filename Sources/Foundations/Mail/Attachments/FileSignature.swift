/// Tells file types by their first bytes (the "magic numbers" of each format's own specification).
enum FileSignature {
    private static let table: [(offset: Int, bytes: [UInt8], type: String)] = [
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        (0, [0xFF, 0xD8, 0xFF], "image/jpeg"),
        (0, Array("GIF87a".utf8), "image/gif"),
        (0, Array("GIF89a".utf8), "image/gif"),
        (8, Array("WEBP".utf8), "image/webp"),
        (4, Array("ftypheic".utf8), "image/heic"),
        (4, Array("ftypmif1".utf8), "image/heic"),
        (4, Array("ftyp".utf8), "video/mp4"),
        (0, [0x49, 0x49, 0x2A, 0x00], "image/tiff"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "image/tiff"),
        (0, Array("BM".utf8), "image/bmp"),
        (0, Array("%PDF-".utf8), "application/pdf"),
        (0, [0x50, 0x4B, 0x03, 0x04], "application/zip"),
        (0, [0x50, 0x4B, 0x05, 0x06], "application/zip"),
        (0, Array("Rar!".utf8), "application/vnd.rar"),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "application/x-7z-compressed"),
        (0, [0x1F, 0x8B], "application/gzip"),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
        (0, [0x78, 0x9F, 0x3E, 0x22], "application/ms-tnef"),
        (0, Array("MZ".utf8), "application/vnd.microsoft.portable-executable"),
        (0, [0x7F, 0x45, 0x4C, 0x46], "application/x-elf"),
        (0, Array("OggS".utf8), "application/ogg"),
        (0, Array("ID3".utf8), "audio/mpeg"),
        (8, Array("WAVE".utf8), "audio/wav"),
        (0, Array("{\\rtf".utf8), "application/rtf"),
    ]

    /// The type of the first signature that fits; markup that a browser would run is found behind white space too.
    static func type(of bytes: [UInt8]) -> String? {
        for entry in table where bytes.count >= entry.offset + entry.bytes.count {
            if bytes[entry.offset..<(entry.offset + entry.bytes.count)].elementsEqual(entry.bytes) { return entry.type }
        }
        return markup(bytes.prefix(512))
    }

    private static func markup(_ head: ArraySlice<UInt8>) -> String? {
        let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let text = String(decoding: start, as: UTF8.self).lowercased()
        if text.hasPrefix("<svg") || (text.hasPrefix("<?xml") && text.contains("<svg")) { return "image/svg+xml" }
        let openings = ["<!doctype html", "<html", "<script", "<body", "<head", "<iframe"]
        return openings.contains(where: text.hasPrefix) ? "text/html" : nil
    }
}
