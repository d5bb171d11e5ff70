import Primitives

/// Maps the charset names that mails carry to the superset that such mails are really written in.
enum CharsetName {
    /// WHATWG Encoding, 4.2: senders who claim the left one mean the right one.
    private static let supersets: [String: String] = [
        "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "ms936": "gb18030", "cp936": "gb18030",
        "x-gbk": "gb18030", "euc-cn": "gb18030", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
        "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874", "ks_c_5601-1987": "uhc", "euc-kr": "uhc",
        "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "big5": "big5-hkscs",
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-utf-8": "utf-8", "unicode-1-1-utf-7": "utf-7",
        "cp-1250": "windows-1250", "cp-1252": "windows-1252", "cp-1256": "windows-1256", "x-cp1256": "windows-1256",
        "ansi_x3.4-1968": "us-ascii", "ascii": "us-ascii", "iso-8859-8-i": "iso-8859-8",
    ]
    /// Names that say nothing about the text.
    private static let empty: Set<String> = [
        "", "unknown", "x-unknown", "unknown-8bit", "default", "x-user-defined", "binary",
    ]

    /// The name to decode with; nil when the claim is empty, meaningless or not a plain word.
    static func usable(_ declared: String?) -> String? {
        guard let name = declared?.trimmed.lowercased(), !empty.contains(name), name.utf8.count <= 40 else {
            return nil
        }
        let isPlain = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x5F, 0x2E, 0x3A].contains(byte)
        }
        // A slash would hand switches such as //TRANSLIT to iconv, so only plain words pass.
        return isPlain ? supersets[name] ?? name : nil
    }
}
