/// The invisible characters that turn the reading direction (Unicode UAX #9) and can make a name look like another.
enum BidiMarks {
    /// Embeddings, overrides and isolates; the harmless marks U+200E and U+200F and the ZWNJ are not among them.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// The text on one line, without such characters and control characters.
    static func stripped(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !contains(scalar) {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            if !isControl { kept.append(scalar) } else if scalar != "\0" { kept.append(" ") }
        }
        return String(kept)
    }
}
