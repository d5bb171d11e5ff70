import Foundation

/// Reads encoded words (RFC 2047) as mailers really write them: split characters, spaces inside, lying charsets.
enum EncodedWords {
    /// One stretch of a header value.
    private enum Piece {
        case plain([UInt8])
        case word(charset: String, bytes: [UInt8])
    }

    /// The text of a raw header value; `eightBit` tells that it held unencoded bytes that are not UTF-8.
    static func decode(_ raw: [UInt8], hint: String?) -> (text: String, eightBit: Bool) {
        var eightBit = false
        var text = ""
        for piece in joined(split(unfolded(raw))) {
            switch piece {
            case .plain(let bytes): text += plainText(bytes, hint: hint, &eightBit)
            case .word(let charset, let bytes): text += TextDecoding.decode(bytes, declared: charset).text
            }
        }
        return (text, eightBit)
    }

    /// The value with every word turned into UTF-8, still encoded, so that a comma inside a name stays inside.
    static func normalised(_ raw: [UInt8], hint: String?) -> String {
        var eightBit = false
        var text = ""
        for piece in joined(split(unfolded(raw))) {
            switch piece {
            case .plain(let bytes): text += plainText(bytes, hint: hint, &eightBit)
            case .word(let charset, let bytes):
                let decoded = TextDecoding.decode(bytes, declared: charset).text
                text += "=?utf-8?B?" + Data(decoded.utf8).base64EncodedString() + "?="
            }
        }
        return text
    }

    private static func plainText(_ bytes: [UInt8], hint: String?, _ eightBit: inout Bool) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        eightBit = true
        return TextDecoding.decode(bytes, declared: hint).text
    }

    private static func unfolded(_ raw: [UInt8]) -> [UInt8] {
        raw.filter { $0 != 0x0D && $0 != 0x0A && $0 != 0 }.map { $0 == 0x09 ? 0x20 : $0 }
    }

    private static func split(_ bytes: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x3D, let (word, end) = word(in: bytes, at: index) {
                if !plain.isEmpty { pieces.append(.plain(plain)) }
                plain = []
                pieces.append(word)
                index = end
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain.isEmpty ? pieces : pieces + [.plain(plain)]
    }

    /// Drops the white space between two words and joins words of one charset, whose characters may be split.
    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            if case .plain(let bytes) = piece, bytes.allSatisfy({ $0 == 0x20 }), index > 0, index + 1 < pieces.count {
                if case .word = pieces[index - 1], case .word = pieces[index + 1] { continue }
            }
            if case .word(let charset, let bytes) = piece, case .word(let before, let earlier)? = result.last,
                before == charset
            {
                result[result.count - 1] = .word(charset: charset, bytes: earlier + bytes)
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private static func word(in bytes: [UInt8], at start: Int) -> (Piece, Int)? {
        guard start + 6 < bytes.count, bytes[start + 1] == 0x3F,
            let second = bytes[(start + 2)...].prefix(64).firstIndex(of: 0x3F), second + 2 < bytes.count,
            bytes[second + 2] == 0x3F
        else { return nil }
        var end = second + 3
        let limit = min(bytes.count - 1, end + 2_000)  // keeps a header full of unclosed words linear
        while end < limit, !(bytes[end] == 0x3F && bytes[end + 1] == 0x3D) { end += 1 }
        guard end < limit else { return nil }
        let charset = String(decoding: bytes[(start + 2)..<second], as: UTF8.self).lowercased()
        let name = charset.split(separator: "*").first.map(String.init) ?? ""  // RFC 2231, 5: a language may follow
        let content = bytes[(second + 3)..<end]
        switch bytes[second + 1] | 0x20 {
        case 0x71: return (.word(charset: name, bytes: quoted(content)), end + 2)
        case 0x62:
            let options: Data.Base64DecodingOptions = .ignoreUnknownCharacters
            let data = Data(base64Encoded: Data(padded(content)), options: options) ?? Data()
            return (.word(charset: name, bytes: Array(data)), end + 2)
        default: return nil
        }
    }

    private static func padded(_ content: ArraySlice<UInt8>) -> [UInt8] {
        let letters = content.filter { $0 != 0x3D && $0 != 0x20 }
        return letters + Array(repeating: 0x3D, count: (4 - letters.count % 4) % 4)
    }

    private static func quoted(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var index = content.startIndex
        while index < content.endIndex {
            let byte = content[index]
            if byte == 0x3D, index + 2 < content.endIndex,
                let value = UInt8(String(decoding: content[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                output.append(value)
                index += 3
            } else {
                output.append(byte == 0x5F ? 0x20 : byte)
                index += 1
            }
        }
        return output
    }
}
