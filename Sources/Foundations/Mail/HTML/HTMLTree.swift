import CGumbo

/// A parsed HTML document as gumbo (the HTML5 algorithm) sees it, freed when the closure ends.
enum HTMLTree {
    /// Gives the root node to `body`; nil when the text is too entangled to be parsed within bounds.
    static func with<Result>(_ html: String, _ body: (HTMLNode) -> Result) -> Result? {
        let bytes = html.utf8.filter { $0 != 0 }
        guard HTMLBudget.allows(bytes) else { return nil }
        return bytes.withUnsafeBytes { raw -> Result? in
            guard let start = raw.bindMemory(to: CChar.self).baseAddress,
                let output = aram_html_parse(start, bytes.count), let root = output.pointee.root
            else { return nil }
            defer { aram_html_free(output) }
            return body(HTMLNode(pointer: UnsafePointer(root)))
        }
    }
}

/// One node of a tree; valid only inside ``HTMLTree/with(_:_:)``.
struct HTMLNode {
    fileprivate let pointer: UnsafePointer<GumboNode>

    /// The characters of a text node, nil for everything else.
    var text: String? {
        guard aram_html_is_text(pointer) != 0, let characters = aram_html_text(pointer) else { return nil }
        return String(cString: characters)
    }

    /// The lower-case name of an HTML element; nil for text and comments, empty for unknown and SVG or MathML elements.
    var name: String? {
        guard aram_html_is_element(pointer) != 0 else { return nil }
        return aram_html_is_foreign(pointer) != 0 ? "" : String(cString: aram_html_name(pointer))
    }

    /// The children of an element, in order.
    var children: [HTMLNode] {
        guard aram_html_is_element(pointer) != 0 else { return [] }
        return (0..<aram_html_child_count(pointer)).compactMap { index in
            aram_html_child(pointer, index).map(HTMLNode.init(pointer:))
        }
    }

    /// The attributes of an element by lower-case name.
    var attributes: [String: String] {
        guard aram_html_is_element(pointer) != 0 else { return [:] }
        var result: [String: String] = [:]
        for index in 0..<aram_html_attribute_count(pointer) {
            guard let attribute = aram_html_attribute(pointer, index) else { continue }
            result[String(cString: attribute.pointee.name)] = String(cString: attribute.pointee.value)
        }
        return result
    }
}
