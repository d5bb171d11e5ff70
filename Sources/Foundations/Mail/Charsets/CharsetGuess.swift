/// Picks a charset for bytes that are not UTF-8 and claim nothing useful, among those of our customers' languages.
enum CharsetGuess {
    /// Windows-1256 when high bytes come in words of their own (Persian), else windows-1250 or windows-1252.
    static func guess(_ bytes: some Collection<UInt8>) -> String {
        var letters = 0
        var high = 0
        var hungarian = 0
        var western = 0
        for byte in bytes {
            if byte >= 0x80 {
                high += 1
                if [0xF5, 0xFB, 0xD5, 0xDB].contains(byte) { hungarian += 1 }  // ő ű Ő Ű in windows-1250 and iso-8859-2
                if [0xE0, 0xE7, 0xE8, 0xEA, 0xF1].contains(byte) { western += 1 }  // à ç è ê ñ in windows-1252
            } else if (0x41...0x5A).contains(byte & 0xDF) {
                letters += 1
            }
        }
        if high > letters { return "windows-1256" }
        return hungarian > western ? "windows-1250" : "windows-1252"
    }

    /// The encoding that a byte order mark announces, and the mark's length.
    static func byteOrderMark(_ bytes: [UInt8]) -> (name: String, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        return nil
    }
}
