import Primitives

/// Turns a sender's file name into one that no file system and no reader can be fooled by.
package enum SafeFileName {
    private static let longest = 120
    private static let deviceNames: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]
    private static let extensions = [
        "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "application/pdf": "pdf", "text/plain": "txt",
        "text/html": "html", "text/calendar": "ics", "message/rfc822": "eml", "application/zip": "zip",
        "message/delivery-status": "txt", "text/rfc822-headers": "txt", "application/ms-tnef": "dat",
        "application/pgp-signature": "asc", "application/pkcs7-signature": "p7s", "text/csv": "csv",
    ]

    /// The last path piece without control characters, bidi marks and reserved letters, or `attachment-N` by type.
    package static func make(from name: String?, type: String, position: Int) -> String {
        let last = (name ?? "").split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var kept = String.UnicodeScalarView()
        for scalar in last.unicodeScalars where !isDropped(scalar) {
            kept.append("<>:\"|?*".unicodeScalars.contains(scalar) ? "_" : scalar)
        }
        var clean = String(kept).trimmed
        while clean.hasPrefix(".") { clean.removeFirst() }
        while clean.hasSuffix(".") || clean.hasSuffix(" ") { clean.removeLast() }
        if clean.isEmpty { return "attachment-\(position).\(extensions[type] ?? "bin")" }
        let stem = clean.split(separator: ".").first.map { $0.lowercased() } ?? ""
        if deviceNames.contains(stem) { clean = "_" + clean }
        return shortened(clean)
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFFFD
            || BidiMarks.contains(scalar)
    }

    private static func shortened(_ name: String) -> String {
        guard name.count > longest else { return name }
        guard let dot = name.lastIndex(of: "."), name.distance(from: dot, to: name.endIndex) <= 12 else {
            return String(name.prefix(longest))
        }
        let ending = name[dot...]
        return String(name.prefix(longest - ending.count) + ending)
    }
}
