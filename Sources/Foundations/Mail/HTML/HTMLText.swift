/// Turns HTML into the text that a reader would see, with quoted stretches marked as in plain mail.
struct HTMLText {
    private static let blocks: Set<String> = [
        "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul",
    ]
    private static let paragraphs: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table"]
    private static let unseen: Set<String> = [
        "script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg", "select", "textarea",
        "audio", "video", "canvas", "noframes",
    ]
    private static let mostLinks = 1_000
    /// The line that stands where an answer's quote begins without a blockquote (Outlook, Yahoo).
    static let cutLine = "-----Original Message-----"

    private var lines: [String] = []
    private var line = ""
    private var quotes = 0
    private var verbatim = 0
    private var wantsBlank = false
    private var links = 0

    /// The text with LF line ends; rough when the HTML is too entangled to parse.
    static func make(from html: String) -> (text: String, isRough: Bool) {
        let text = HTMLTree.with(html) { root -> String in
            var writer = HTMLText()
            writer.write(root)
            writer.endLine()
            return writer.lines.joined(separator: "\n")
        }
        return text.map { ($0, false) } ?? (RoughHTMLText.make(from: html), true)
    }

    private mutating func write(_ node: HTMLNode) {
        if let text = node.text { return add(text) }
        guard let name = node.name, !Self.unseen.contains(name) else { return }
        let attributes = node.attributes
        if QuoteMarkup.isHidden(attributes) { return }
        if name == "br" { return endLine(keepsEmpty: true) }
        if name == "img", let alt = attributes["alt"], !alt.isEmpty { return add(alt) }
        if QuoteMarkup.startsOriginal(name, attributes) {
            endLine()
            lines.append(prefix + Self.cutLine)
        }
        let isBlock = Self.blocks.contains(name)
        if isBlock { startBlock(name) }
        if name == "td" || name == "th", !line.isEmpty { line += "  " }
        let isQuote = QuoteMarkup.isQuote(name, attributes)
        if isQuote { quotes += 1 }
        if name == "pre" { verbatim += 1 }
        for child in node.children { write(child) }
        if name == "a" { addLink(attributes["href"]) }
        if isBlock { endLine() }
        if Self.paragraphs.contains(name) { wantsBlank = true }
        if isQuote { quotes -= 1 }
        if name == "pre" { verbatim -= 1 }
    }

    private mutating func startBlock(_ name: String) {
        endLine()
        if Self.paragraphs.contains(name) { wantsBlank = true }
        if name == "li" { line = "- " }
        if name == "hr" { lines.append(prefix + "---") }
    }

    /// Shows where a link leads when its words do not say so.
    private mutating func addLink(_ address: String?) {
        guard links < Self.mostLinks, let link = address.flatMap(AllowedHTML.link), link.lowercased().hasPrefix("http")
        else {
            return
        }
        links += 1
        let shown = String(decoding: line.utf8.suffix(1_000), as: UTF8.self)
        let bare = String(link.drop { $0 != "/" }.drop { $0 == "/" })
        if shown.containsBytes(of: link) || shown.containsBytes(of: bare) { return }
        line += " (\(link))"
    }

    private mutating func add(_ text: String) {
        for (index, piece) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if verbatim > 0 {
                if index > 0 { endLine(keepsEmpty: true) }
                line += piece
            } else {
                addCollapsed(index > 0 ? " " + piece : String(piece))
            }
        }
    }

    /// Runs of white space become one space; a no-break space counts as one too.
    private mutating func addCollapsed(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\u{A0}" {
                if let last = line.unicodeScalars.last, last != " " { line += " " }
            } else {
                line.unicodeScalars.append(scalar)
            }
        }
    }

    private var prefix: String { String(repeating: "> ", count: min(quotes, 10)) }

    private mutating func endLine(keepsEmpty: Bool = false) {
        while line.last == " " { line.removeLast() }
        if line.isEmpty {
            if keepsEmpty, lines.last.map({ !$0.isEmpty && $0 != prefix }) ?? false { lines.append(prefix) }
            return
        }
        if wantsBlank, let last = lines.last, !last.isEmpty, last != prefix { lines.append(prefix) }
        wantsBlank = false
        lines.append(prefix + line)
        line = ""
    }
}
