/// The HTML that may be shown; what is not in these tables does not reach a browser.
enum AllowedHTML {
    /// Elements that are kept with their children.
    static let elements: Set<String> = [
        "a", "abbr", "address", "article", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite",
        "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
        "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main",
        "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary",
        "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr",
    ]
    /// Elements that go together with everything inside them.
    static let droppedWhole: Set<String> = [
        "script", "style", "head", "title", "template", "noscript", "iframe", "object", "embed", "applet", "form",
        "input", "button", "select", "textarea", "svg", "math", "audio", "video", "canvas", "frameset", "frame",
        "noframes", "base", "meta", "link", "xmp", "plaintext", "noembed", "map", "area", "source", "track", "param",
    ]
    /// Elements without an end tag.
    static let void: Set<String> = ["br", "hr", "img", "col", "wbr"]
    /// Attributes without a link in them, allowed on every element.
    static let attributes: Set<String> = [
        "abbr", "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "color", "cols", "colspan", "dir",
        "face", "height", "lang", "rowspan", "rows", "scope", "size", "span", "start", "title", "type", "valign",
        "width",
    ]
    /// Style properties whose values pass when they hold only harmless characters.
    static let styleProperties: Set<String> = [
        "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left",
        "border-radius",
        "border-right", "border-spacing", "border-style", "border-top", "border-width", "color", "direction", "font",
        "font-family", "font-size", "font-style", "font-variant", "font-weight", "height", "letter-spacing",
        "line-height", "list-style-type", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top",
        "max-width", "min-width", "padding", "padding-bottom", "padding-left", "padding-right", "padding-top",
        "table-layout", "text-align", "text-decoration", "text-indent", "text-transform", "unicode-bidi",
        "vertical-align", "white-space", "width", "word-break", "word-spacing",
    ]

    /// A link that a person may follow: http, https, mailto or tel, free of control characters; nil otherwise.
    static func link(_ value: String) -> String? {
        let clean = compact(value)
        let lower = clean.lowercased()
        return ["https://", "http://", "mailto:", "tel:"].contains(where: lower.hasPrefix) ? clean : nil
    }

    /// The Content-ID of a `cid:` address, nil for every other address.
    static func contentID(_ value: String) -> String? {
        let clean = compact(value)
        return clean.lowercased().hasPrefix("cid:") ? String(clean.dropFirst(4)) : nil
    }

    /// The allowed declarations of a style attribute, nil when none remains.
    static func style(_ value: String) -> String? {
        let kept = value.split(separator: ";").compactMap { declaration -> String? in
            guard let colon = declaration.firstIndex(of: ":") else { return nil }
            let property = declaration[..<colon].lowercased().filter { !$0.isWhitespace }
            let text = declaration[declaration.index(after: colon)...]
            guard styleProperties.contains(property), isHarmless(text), text.utf8.count <= 200 else { return nil }
            return "\(property):\(text.trimmingPrefix(while: \.isWhitespace))"
        }
        return kept.isEmpty ? nil : kept.joined(separator: ";")
    }

    /// Browsers skip tabs, line ends and leading controls inside a scheme (WHATWG URL, 4.4), so they go first.
    private static func compact(_ value: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in value.unicodeScalars where scalar.value > 0x1F && !(0x7F...0x9F).contains(scalar.value) {
            kept.append(scalar)
        }
        return String(String(kept).drop { $0 == " " }.prefix(4_096))
    }

    /// Only `rgb(...)`-like functions pass; `url(`, `expression(`, escapes and comments do not.
    private static func isHarmless(_ value: Substring) -> Bool {
        let lower = value.lowercased()
        if lower.containsBytes(of: "url") || lower.containsBytes(of: "expression") { return false }
        return value.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " #.,%-()!'\"".unicodeScalars.contains(scalar)
        }
    }
}
