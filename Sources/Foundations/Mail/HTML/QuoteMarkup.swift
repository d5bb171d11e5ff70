/// Knows how mail programs mark a quote in HTML.
enum QuoteMarkup {
    /// Elements whose content is a quote: `blockquote`, and the wrappers of web mail.
    static func isQuote(_ name: String, _ attributes: [String: String]) -> Bool {
        if name == "blockquote" { return true }
        return hasClass(attributes, "yahoo_quoted")
    }

    /// Elements behind which the original message follows without a quote around it (all kinds of Outlook).
    static func startsOriginal(_ name: String, _ attributes: [String: String]) -> Bool {
        let id = attributes["id"]?.lowercased() ?? ""
        if ["divrplyfwdmsg", "appendonsend", "reply-intro"].contains(id)
            || id.hasPrefix("mail-editor-reference-message")
        {
            return true
        }
        guard name == "div", let style = compactStyle(attributes) else { return false }
        // Outlook for Windows puts a thin line in this very style above From, Sent, To and Subject.
        return style.containsBytes(of: "border-top:solid#e1e1e11.0pt")
    }

    /// Preheaders and other text that no reader sees.
    static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        guard let style = compactStyle(attributes) else { return false }
        return style.containsBytes(of: "display:none") || style.containsBytes(of: "mso-hide:all")
    }

    private static func compactStyle(_ attributes: [String: String]) -> String? {
        attributes["style"].map { String(decoding: $0.lowercased().utf8.filter { $0 > 0x20 }, as: UTF8.self) }
    }

    private static func hasClass(_ attributes: [String: String], _ name: String) -> Bool {
        attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }
}
