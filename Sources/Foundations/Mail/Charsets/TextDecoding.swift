/// Turns the bytes of a text part into text and says what had to be mended.
enum TextDecoding {
    /// Tries byte order mark, the claimed charset, strict UTF-8, then a guess; lines end with LF, NUL is gone.
    static func decode(_ bytes: [UInt8], declared: String?) -> (text: String, notes: [ParseNote]) {
        var (text, notes) = characters(bytes, declared: declared)
        if text.utf8.contains(0) {
            notes.append(.nulBytes)
            text = String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self)
        }
        return (unixLines(text), notes)
    }

    /// Text with CRLF and lone CR turned into LF.
    static func unixLines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var afterReturn = false
        for byte in text.utf8 {
            if byte == 0x0D {
                output.append(0x0A)
            } else if byte != 0x0A || !afterReturn {
                output.append(byte)
            }
            afterReturn = byte == 0x0D
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func characters(_ bytes: [UInt8], declared: String?) -> (String, [ParseNote]) {
        if let mark = CharsetGuess.byteOrderMark(bytes),
            let found = CharsetConverter.convert(Array(bytes.dropFirst(mark.length)), from: mark.name)
        {
            return (found.text, found.replaced > 0 ? [.replacedCharacters] : [])
        }
        let claim = CharsetName.usable(declared)
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        if isASCII, claim == nil || claim == "us-ascii" || claim == "utf-8" {
            return (String(decoding: bytes, as: UTF8.self), [])
        }
        if let claim, claim != "us-ascii" { return claimed(bytes, claim) }
        return unclaimed(bytes, declared: declared ?? "")
    }

    private static func claimed(_ bytes: [UInt8], _ claim: String) -> (String, [ParseNote]) {
        if claim == "utf-8" {
            if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
            return brokenUTF8(bytes)
        }
        if isSingleByte(claim), let text = String(validating: bytes, as: UTF8.self), !bytes.allSatisfy({ $0 < 0x80 }) {
            // Text of a one-byte charset is valid UTF-8 only by a freak of chance; the claim is wrong.
            return (text, [.wrongCharset(declared: claim, used: "utf-8")])
        }
        guard let converted = CharsetConverter.convert(bytes, from: claim) else {
            let (text, used) = guessed(bytes)
            return (text, [.unknownCharset(declared: claim, used: used)])
        }
        return (converted.text, converted.replaced > 0 ? [.replacedCharacters] : [])
    }

    private static func isSingleByte(_ charset: String) -> Bool {
        ["windows-", "iso-8859-", "cp125", "koi8"].contains(where: charset.hasPrefix)
    }

    /// A few broken characters are shown as such; text that is hardly UTF-8 at all is read in another charset.
    private static func brokenUTF8(_ bytes: [UInt8]) -> (String, [ParseNote]) {
        let lossy = String(decoding: bytes, as: UTF8.self)
        let broken = lossy.unicodeScalars.count { $0.value == 0xFFFD }
        let sound = lossy.unicodeScalars.count { $0.value >= 0x80 && $0.value != 0xFFFD }
        if sound > broken { return (lossy, [.replacedCharacters]) }
        let charset = CharsetGuess.guess(bytes)
        guard let converted = CharsetConverter.convert(bytes, from: charset) else {
            return (lossy, [.replacedCharacters])
        }
        return (converted.text, [.wrongCharset(declared: "utf-8", used: charset)])
    }

    private static func unclaimed(_ bytes: [UInt8], declared: String) -> (String, [ParseNote]) {
        let (text, used) = guessed(bytes)
        return (
            text,
            [
                declared.isEmpty
                    ? .unknownCharset(declared: "", used: used) : .wrongCharset(declared: declared, used: used)
            ]
        )
    }

    private static func guessed(_ bytes: [UInt8]) -> (String, String) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, "utf-8") }
        let charset = CharsetGuess.guess(bytes)
        let converted = CharsetConverter.convert(bytes, from: charset)
        return (converted?.text ?? String(decoding: bytes, as: UTF8.self), charset)
    }
}
