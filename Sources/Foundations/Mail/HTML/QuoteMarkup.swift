/// Knows how mail programs mark a quote in HTML.
enum QuoteMarkup {
    /// Elements whose content is a quote: `blockquote`, and the wrappers of web mail.
    static func isQuote(_ name: String, _ attributes: [String: String]) -> Bool {
        if name == "blockquote" { return true }
        return hasClass(attributes, "yahoo_quoted")
    }

    /// Elements behind which the original message follows without a quote around it (Outlook on the web, desktop, phones).
    static func startsOriginal(_ name: String, _ attributes: [String: String]) -> Bool {
        let id = attributes["id"]?.lowercased() ?? ""
        if ["divrplyfwdmsg", "appendonsend", "reply-intro"].contains(id) || id.hasPrefix("mail-editor-reference-message") {
            return true
        }
        let style = attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
        // Outlook for Windows puts a thin line in this very style above From, Sent, To and Subject.
        return name == "div" && style.contains("border-top:solid#e1e1e11.0pt")
    }

    /// Preheaders and other text that no reader sees.
    static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        let style = attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
        return style.contains("display:none") || style.contains("mso-hide:all")
    }

    private static func hasClass(_ attributes: [String: String], _ name: String) -> Bool {
        attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }
}
