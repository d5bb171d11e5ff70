import Foundation

/// Writes header values: folded, and as encoded words where they are not ASCII (RFC 5322, 2.2.3; RFC 2047).
enum HeaderText {
    private static let lineLength = 76

    /// The raw value behind the colon, with LF line ends and the last line end, as GMime takes it.
    static func raw(_ value: String, afterName name: String) -> String {
        let line = BidiMarks.stripped(value)
        let isPlain = line.utf8.allSatisfy { $0 < 0x80 } && !line.contains("=?")
        let words = isPlain ? line.split(separator: " ").map(String.init) : encodedWords(line)
        var output = ""
        var length = name.utf8.count + 1
        for word in words {
            if length + 1 + word.utf8.count > lineLength, !output.isEmpty {
                output += "\n"
                length = 0
            }
            output += " " + word
            length += 1 + word.utf8.count
        }
        return (output.isEmpty ? " " : output) + "\n"
    }

    /// Words of at most 75 characters, cut between characters.
    private static func encodedWords(_ text: String) -> [String] {
        var words: [String] = []
        var piece = ""
        for scalar in text.unicodeScalars {
            if piece.utf8.count + String(scalar).utf8.count > 42 {
                words.append(word(piece))
                piece = ""
            }
            piece.unicodeScalars.append(scalar)
        }
        return piece.isEmpty ? words : words + [word(piece)]
    }

    private static func word(_ text: String) -> String { "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?=" }
}
