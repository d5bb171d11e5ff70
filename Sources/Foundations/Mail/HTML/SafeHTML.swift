/// Writes a foreign HTML text anew from allowed elements and attributes only.
///
/// The second wall is the frame that shows it: sandboxed, with a content policy of its own.
struct SafeHTML {
    private static let deepest = 120
    private var output = ""
    private var hasRemoteImages = false

    /// The safe text and whether pictures of other machines were turned off; nil when it is too entangled to parse.
    static func make(from html: String) -> (html: String, hasRemoteImages: Bool)? {
        HTMLTree.with(html) { root in
            var writer = SafeHTML()
            writer.write(root, depth: 0)
            return (writer.output, writer.hasRemoteImages)
        }
    }

    /// Below the deepest level the words stay and the elements go.
    private mutating func write(_ node: HTMLNode, depth: Int) {
        if let text = node.text {
            output += Self.escaped(text)
            return
        }
        guard let name = node.name, !AllowedHTML.droppedWhole.contains(name),
            !QuoteMarkup.isHidden(node.attributes)
        else { return }
        let isKept = AllowedHTML.elements.contains(name) && depth < Self.deepest
        if isKept { output += "<\(name)\(attributes(of: node, name))>" }
        if AllowedHTML.void.contains(name) { return }
        for child in node.children { write(child, depth: depth + 1) }
        if isKept { output += "</\(name)>" }
    }

    private mutating func attributes(of node: HTMLNode, _ name: String) -> String {
        var text = ""
        for (key, value) in node.attributes.sorted(by: { $0.key < $1.key }) {
            if AllowedHTML.attributes.contains(key) {
                text += Self.attribute(key, String(value.prefix(1_000)))
            } else if key == "style", let style = AllowedHTML.style(value) {
                text += Self.attribute("style", style)
            } else if key == "href", name == "a", let link = AllowedHTML.link(value) {
                text += Self.attribute("href", link) + " rel=\"noopener noreferrer nofollow\" target=\"_blank\""
            } else if key == "src", name == "img" {
                text += source(value)
            }
        }
        return text
    }

    /// A remote picture keeps its address aside, so that a click can show it.
    private mutating func source(_ value: String) -> String {
        if let id = AllowedHTML.contentID(value) { return Self.attribute("src", "cid:\(id)") }
        guard let link = AllowedHTML.link(value), link.lowercased().hasPrefix("http") else { return "" }
        hasRemoteImages = true
        return Self.attribute("data-remote-src", link)
    }

    private static func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(escaped(value))\"" }

    /// Text that means itself in content and in a quoted attribute.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for byte in text.utf8 {
            switch byte {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            case 0x27: bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
