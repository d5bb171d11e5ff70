import Primitives

/// Puts the pieces of text of a message together into its body.
enum BodyAssembly {
    /// Plain text wins for reading; HTML wins where there is no plain text, or one that only says so.
    static func body(of pieces: [PartWalk.Piece], limits: MailLimits, _ notes: NoteList) -> MailBody {
        var text: [String] = []
        var html: [String] = []
        var hasHTML = false
        var hasRemoteImages = false
        for piece in pieces {
            let markup = piece.html.map { String(decoding: $0.utf8.prefix(limits.htmlBytes), as: UTF8.self) }
            text.append(plainText(piece.plain, markup, notes))
            if let markup, let safe = SafeHTML.make(from: markup) {
                hasHTML = true
                hasRemoteImages = hasRemoteImages || safe.hasRemoteImages
                html.append(safe.html)
            } else {
                html.append("<pre>\(SafeHTML.escaped(text.last ?? ""))</pre>")
            }
        }
        let whole = text.filter { !$0.trimmed.isEmpty }.joined(separator: "\n\n")
        if whole.isEmpty { notes.add(.emptyBody) }
        let split = SplitText(whole)
        return MailBody(
            text: whole, html: hasHTML ? html.joined(separator: "\n") : nil, own: split.own, quoted: split.quoted,
            signature: split.signature, hasRemoteImages: hasRemoteImages)
    }

    private static func plainText(_ plain: String?, _ markup: String?, _ notes: NoteList) -> String {
        if let plain, !plain.trimmed.isEmpty, markup == nil || !isPlaceholder(plain) { return trimmedLines(plain) }
        guard let markup else { return trimmedLines(plain ?? "") }
        let (text, isRough) = HTMLText.make(from: markup)
        if isRough { notes.add(.htmlTooComplex) }
        return trimmedLines(text)
    }

    /// Some programs write only a hint to use another program, or the HTML itself, into the plain part.
    private static func isPlaceholder(_ plain: String) -> Bool {
        let start = plain.prefix(300).lowercased().trimmed
        return start.hasPrefix("<html") || start.hasPrefix("<!doctype")
            || (plain.utf8.count < 400
                && (start.containsBytes(of: "html-enabled") || start.containsBytes(of: "does not support html")
                    || start.containsBytes(of: "view this email in your browser")
                    || start.containsBytes(of: "view the message, please use an html")))
    }

    private static func trimmedLines(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
