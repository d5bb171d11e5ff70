import Primitives

/// One line of a text as the quote rules see it.
struct QuoteLine {
    /// The line as written.
    let text: Substring
    /// Lower-case, without bidi marks, emphasis stars and the space around; Arabic letters as Persian ones.
    let plain: String

    init(_ text: Substring) {
        self.text = text
        // Long lines are prose; a rule never has to read one in full.
        let start = text.utf8.count > 2_000 ? text.prefix(400) : text
        var scalars = String.UnicodeScalarView()
        for scalar in start.unicodeScalars {
            switch scalar.value {
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x2A: continue
            case 0xA0, 0x09: scalars.append(" ")
            case 0x64A: scalars.append("\u{6CC}")
            case 0x643: scalars.append("\u{6A9}")
            default: scalars.append(scalar)
            }
        }
        plain = String(scalars).lowercased().trimmed
    }

    /// Whether nothing stands on it.
    var isBlank: Bool { plain.isEmpty }

    /// Whether it is marked with a leading `>`.
    var isMarked: Bool { plain.hasPrefix(">") }

    /// Whether it is a row of dashes or underscores around the words for "original message".
    var isSeparator: Bool {
        guard let first = plain.first, "-_—–".contains(first) else { return false }
        let words = plain.drop { "-_—– ".contains($0) }.reversed().drop { "-_—–: ".contains($0) }.reversed()
        let text = String(words).replacingZeroWidthNonJoiners
        return QuoteWords.separators.contains(text)
    }

    /// Whether it names the author in a copied header.
    var isFromLabel: Bool { label.map(QuoteWords.fromLabels.contains) ?? false }

    /// Whether it is another field of a copied header.
    var isOtherLabel: Bool { label.map(QuoteWords.otherLabels.contains) ?? false }

    /// The start of the line up to its first colon; nil when that is far away or missing.
    private var label: String? {
        guard let colon = plain.utf8.prefix(48).firstIndex(of: 0x3A) else { return nil }
        return String(plain[...colon])
    }

    /// Whether a phone or an app added it.
    var isAppSignature: Bool { plain.count < 120 && QuoteWords.appSignatures.contains(where: plain.hasPrefix) }

    /// Whether it is the line above a signature (RFC 3676, 4.3, also without its space).
    var isSignatureMark: Bool { text == "-- " || text == "--" || text == "—" }
}

extension String {
    /// The text with spaces in the place of ZWNJ, since mail programs write either.
    fileprivate var replacingZeroWidthNonJoiners: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0x200C ? " " : $0 }))
    }
}
