/// `<br>`: a line end.
package func br(_ attributes: Attribute...) -> Node {
    .element(Element("br", attributes, isVoid: true))
}

/// `<hr>`: a change of subject.
package func hr(_ attributes: Attribute...) -> Node {
    .element(Element("hr", attributes, isVoid: true))
}

/// `<input>`: a field of one line, a box or an option button.
package func input(_ attributes: Attribute...) -> Node {
    .element(Element("input", attributes, isVoid: true))
}

/// `<img>`: an image; give it an alternative text.
package func img(_ attributes: Attribute...) -> Node {
    .element(Element("img", attributes, isVoid: true))
}

/// `<meta>`: an entry about the page.
package func meta(_ attributes: Attribute...) -> Node {
    .element(Element("meta", attributes, isVoid: true))
}

/// `<link>`: a file that belongs to the page; `link` is a system call.
package func linkTag(_ attributes: Attribute...) -> Node {
    .element(Element("link", attributes, isVoid: true))
}

/// `<col>`: a column of a table.
package func col(_ attributes: Attribute...) -> Node {
    .element(Element("col", attributes, isVoid: true))
}

/// `<wbr>`: a place where a long word may break.
package func wbr(_ attributes: Attribute...) -> Node {
    .element(Element("wbr", attributes, isVoid: true))
}
